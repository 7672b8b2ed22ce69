// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/running.h"
#include "tests/support/foreign_window.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;

namespace {

const QPoint kOnRing = pointOfRing(kLeftMonitor, kRemaining);

/// An override-redirect window above all others. A locker covers all screens, a menu is small.
class Bypasser final : public QWidget {
public:
    explicit Bypasser(const QRect& place)
    {
        setWindowFlags(Qt::FramelessWindowHint | Qt::BypassWindowManagerHint);
        setAutoFillBackground(true);
        setPalette(QColor(Qt::darkCyan));
        setGeometry(place);
        show();
    }
};

/// Emits the signal of the desktop's screen saver.
void announceLocked(bool isLocked)
{
    auto signal = QDBusMessage::createSignal("/org/freedesktop/ScreenSaver",
                                             "org.freedesktop.ScreenSaver", "ActiveChanged");
    signal << isLocked;
    QDBusConnection::sessionBus().send(signal);
}

} // namespace

class TestScreenSaver : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ringReturnsWithTheScreenAndClicksPass();
    void ringStaysBelowALocker();
    void newRingIsBelowALocker();
    void nextPulseRaisesTheRing();
    void lockedSessionHasNoRing();

private:
    [[nodiscard]] bool isAtRestOver(QColor page) const
    {
        return isNear(m_desktop.pixel(kOnRing), remainingOver(page));
    }

    QTemporaryDir m_folder;
    const QString m_database = m_folder.filePath("test.db");
    const Desktop m_desktop;
};

void TestScreenSaver::initTestCase()
{
    keepQuietPomodoro(m_database, core::Appearance::kShortestPeriod);
}

void TestScreenSaver::ringReturnsWithTheScreenAndClicksPass()
{
    const ForeignWindow page(kLeftMonitor, Qt::black);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    for (const auto* blank : {"blank", "noblank"}) {
        QCOMPARE(QProcess::execute("xset", {"s", blank}), 0);
        QCOMPARE(QProcess::execute("xset", {"s", "activate"}), 0);
        QCOMPARE(QProcess::execute("xset", {"s", "reset"}), 0);
        // At the next pulse at the latest: the compositor may not repaint before.
        // Seen once: a pulse may begin at any time after it.
        QVERIFY(QTest::qWaitFor([&] { return isAtRestOver(Qt::black); }, 12'000));
        click(kOnRing);
    }
    QTRY_COMPARE(page.clicks(), QList<QPoint>({kOnRing, kOnRing}));
}

void TestScreenSaver::ringStaysBelowALocker()
{
    const ForeignWindow page(kLeftMonitor, Qt::black);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    {
        const Bypasser locker(kLeftMonitor.united(kRightMonitor));
        QTRY_COMPARE(m_desktop.pixel(kOnRing), QColor(Qt::darkCyan));
        const ForeignWindow late(kRightMonitor, Qt::white);
        QVERIFY(program.logs("pulse peak"));
        QCOMPARE(m_desktop.pixel(kOnRing), QColor(Qt::darkCyan));
        QVERIFY(program.logs("pulse rest"));
    }
    QTRY_VERIFY(isAtRestOver(Qt::black));
}

void TestScreenSaver::newRingIsBelowALocker()
{
    const ForeignWindow page(kLeftMonitor, Qt::black);
    const Bypasser locker(kLeftMonitor.united(kRightMonitor));
    QTRY_COMPARE(m_desktop.pixel(kOnRing), QColor(Qt::darkCyan));
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    QVERIFY(!m_desktop.overlays(program.pid()).isEmpty());
    QCOMPARE(m_desktop.pixel(kOnRing), QColor(Qt::darkCyan));
}

void TestScreenSaver::lockedSessionHasNoRing()
{
    const ForeignWindow page(kLeftMonitor, Qt::black);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    announceLocked(true);
    QVERIFY(program.logs("hidden"));
    QTRY_VERIFY(m_desktop.overlays(program.pid()).isEmpty());
    QTRY_COMPARE(m_desktop.pixel(kOnRing), QColor(Qt::black));
    announceLocked(false);
    QVERIFY(program.logs("visible"));
    QVERIFY(program.logs("pulse rest"));
    QTRY_VERIFY(isAtRestOver(Qt::black));
}

void TestScreenSaver::nextPulseRaisesTheRing()
{
    const ForeignWindow page(kLeftMonitor, Qt::black);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    const Bypasser menu(QRect(kOnRing - QPoint(100, 100), QSize(200, 200)));
    QTRY_COMPARE(m_desktop.pixel(kOnRing), QColor(Qt::darkCyan));
    QVERIFY(program.logs("pulse rest"));
    QTRY_VERIFY(isAtRestOver(Qt::darkCyan));
}

POMOTIDE_SUITE(TestScreenSaver, QApplication)
#include "tst_screen_saver.moc"
