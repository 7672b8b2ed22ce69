// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ring in GNOME Shell on Wayland. Clicks pass through it from 44.2 on; before, there is a
// strip.

#include "tests/desktop/running.h"
#include "tests/support/gnome_shell.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include "app/platform/state_folder.h"
#include "app/pomotide/first_time.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRasterWindow>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;

namespace {

/// Stands for another program's window, full-screen. It records clicks, and what is typed.
class Sheet final : public QRasterWindow {
public:
    Sheet(GnomeShell& shell, QScreen* screen, QColor colour) : m_colour(colour)
    {
        shell.pointAt(screen->geometry().center()); // the Shell puts new windows there
        resize(400, 300);
        show();
        const auto isOnScreen = [&] {
            shell.leaveOverview();
            return isExposed() && this->screen() == screen;
        };
        static_cast<void>(QTest::qWaitFor(isOnScreen));
        showFullScreen();
        const auto isThere = [&] {
            return isActive() && this->screen() == screen && size() == screen->size();
        };
        if (!QTest::qWaitFor(isThere)) {
            qFatal("GNOME Shell did not let the test's window fill %s, but %d x %d on %s%s",
                   qPrintable(screen->name()), width(), height(),
                   qPrintable(this->screen()->name()), isActive() ? "" : ", without focus");
        }
    }

    [[nodiscard]] const QList<QPoint>& clicks() const { return m_clicks; }
    [[nodiscard]] const QString& typed() const { return m_typed; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(0, 0, width(), height(), m_colour);
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        m_clicks.append(screen()->geometry().topLeft() + event->position().toPoint());
    }
    void keyPressEvent(QKeyEvent* event) override { m_typed += event->text(); }

private:
    QColor m_colour;
    QList<QPoint> m_clicks;
    QString m_typed;
};

} // namespace

class GnomeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void ringIsOverFullScreenWindowsOnBothMonitors();
    void clicksAndKeysPassAllTheWhile();
    void ringIsInPlaceAtScales_data() const;
    void ringIsInPlaceAtScales();
    void aMonitorThatIsPluggedGetsARing();

private:
    /// The point on the ring of that screen, on the desktop.
    static QPoint onRing(const QScreen& screen)
    {
        return pointOfRing(screen.geometry(), kRemaining);
    }
    [[nodiscard]] bool isRingOver(const QScreen& screen, QColor page) const;

    QTemporaryDir m_folder;
    const QString m_database = m_folder.filePath("quiet.db");
    std::unique_ptr<GnomeShell> m_shell;
};

void GnomeTest::initTestCase()
{
    m_shell = std::make_unique<GnomeShell>();
    qInfo("GNOME Shell %s", qPrintable(m_shell->version().toString()));
    QVERIFY(app::isFirstTime(app::stateFolder() + "/no-tray")); // it would open its window
    keepQuietPomodoro(m_database, core::Appearance::kShortestPeriod);
}

void GnomeTest::cleanup()
{
    QVERIFY(m_shell->setScales({1, 1}));
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
}

bool GnomeTest::isRingOver(const QScreen& screen, QColor page) const
{
    return isNear(m_shell->pixel(onRing(screen)), remainingOver(page)) &&
           m_shell->pixel(screen.geometry().center() + QPoint(60, 0)) == page;
}

void GnomeTest::ringIsOverFullScreenWindowsOnBothMonitors()
{
    const auto screens = QGuiApplication::screens();
    const Sheet black(*m_shell, screens[0], Qt::black);
    const Sheet white(*m_shell, screens[1], Qt::white);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    QTRY_VERIFY(isRingOver(*screens[0], Qt::black));
    QTRY_VERIFY(isRingOver(*screens[1], Qt::white));
    m_shell->keepPicture("full-screen");
}

void GnomeTest::clicksAndKeysPassAllTheWhile()
{
    const auto screens = QGuiApplication::screens();
    const Sheet other(*m_shell, screens[1], Qt::white);
    const Sheet sheet(*m_shell, screens[0], Qt::black);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    const auto place = onRing(*screens[0]);
    const QString keys = "twenty keys in a row";
    bool isPeak = false;
    for (const QChar key : keys) { // in pulses and in between
        m_shell->click(place);
        m_shell->type(key);
        isPeak = !isPeak;
        QVERIFY(program.logs(isPeak ? "pulse peak" : "pulse rest"));
    }
    QTRY_COMPARE(sheet.clicks(), QList<QPoint>(keys.size(), place));
    QTRY_COMPARE(sheet.typed(), keys);
    m_shell->click(onRing(*screens[1]));
    QTRY_COMPARE(other.clicks(), QList<QPoint>{onRing(*screens[1])});
}

void GnomeTest::ringIsInPlaceAtScales_data() const
{
    QTest::addColumn<QList<double>>("scales");
    QTest::newRow("2 and 1") << QList<double>{2, 1};
    QTest::newRow("1.5 and 1") << QList<double>{1.5, 1};
    QTest::newRow("1 and 1.25") << QList<double>{1, 1.25};
}

void GnomeTest::ringIsInPlaceAtScales()
{
    QFETCH(QList<double>, scales);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    if (!m_shell->setScales(scales)) {
        QSKIP("This GNOME Shell has one scale for all monitors.");
    }
    const auto screens = QGuiApplication::screens();
    QTRY_COMPARE(qRound(128'000.0 / screens[1]->geometry().width()), qRound(100 * scales[1]));
    const Sheet black(*m_shell, screens[0], Qt::black);
    const Sheet white(*m_shell, screens[1], Qt::white);
    QTRY_VERIFY(isRingOver(*screens[0], Qt::black));
    QTRY_VERIFY(isRingOver(*screens[1], Qt::white));
    m_shell->keepPicture(QString("scales-%1-%2").arg(scales[0]).arg(scales[1]));
}

void GnomeTest::aMonitorThatIsPluggedGetsARing()
{
    QVERIFY(m_shell->setScales({1}));
    QTRY_COMPARE(QGuiApplication::screens().size(), 1);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    QVERIFY(m_shell->setScales({1, 1}));
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    const Sheet black(*m_shell, QGuiApplication::screens()[0], Qt::black);
    const Sheet white(*m_shell, QGuiApplication::screens()[1], Qt::white);
    QTRY_VERIFY(isRingOver(*QGuiApplication::screens()[0], Qt::black));
    QTRY_VERIFY(isRingOver(*QGuiApplication::screens()[1], Qt::white));
}

POMOTIDE_SUITE(GnomeTest, QGuiApplication)
#include "tst_gnome.moc"
