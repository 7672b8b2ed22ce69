// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ring in KWin on Wayland, with two outputs.

#include "tests/desktop/running.h"
#include "tests/support/full_screen_page.h"
#include "tests/support/program.h"
#include "tests/support/seat.h"
#include "tests/support/suite.h"

#include "app/platform/state_folder.h"
#include "app/pomotide/first_time.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;

class TestKwin : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ringIsOverFullScreenWindowsOnBothOutputs();
    void clicksAndKeysPassAllTheWhile();

private:
    /// The point on the ring of that screen, on the desktop.
    static QPoint onRing(const QScreen& screen)
    {
        return pointOfRing(screen.geometry(), kRemaining);
    }
    [[nodiscard]] bool isRingOver(const QScreen& screen, QColor page) const;

    QTemporaryDir m_folder;
    const QString m_database = m_folder.filePath("quiet.db");
    std::unique_ptr<Seat> m_seat;
};

void TestKwin::initTestCase()
{
    m_seat = Seat::take();
    QVERIFY(app::isFirstTime(app::stateFolder() + "/no-tray")); // it would open its window
    keepQuietPomodoro(m_database, core::Appearance::kShortestPeriod);
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
}

bool TestKwin::isRingOver(const QScreen& screen, QColor page) const
{
    const QImage shown = m_seat->picture(screen.geometry());
    const QColor ring = shown.pixelColor(pointOfRing(shown.rect(), kRemaining));
    return isNear(ring, remainingOver(page)) && shown.pixelColor(shown.rect().center()) == page;
}

void TestKwin::ringIsOverFullScreenWindowsOnBothOutputs()
{
    const auto screens = QGuiApplication::screens();
    const FullScreenPage black(*m_seat, *screens[0], Qt::black);
    const FullScreenPage white(*m_seat, *screens[1], Qt::white);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    QTRY_VERIFY(isRingOver(*screens[0], Qt::black));
    QTRY_VERIFY(isRingOver(*screens[1], Qt::white));
    m_seat->keepPicture("kwin-full-screen");
}

void TestKwin::clicksAndKeysPassAllTheWhile()
{
    const auto screens = QGuiApplication::screens();
    const FullScreenPage other(*m_seat, *screens[1], Qt::white);
    const FullScreenPage page(*m_seat, *screens[0], Qt::black);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    const QString keys = "twenty keys in a row";
    bool isPeak = false;
    for (const QChar key : keys) { // in pulses and in between
        m_seat->click(onRing(*screens[0]));
        m_seat->type(key);
        isPeak = !isPeak;
        QVERIFY(program.logs(isPeak ? "pulse peak" : "pulse rest"));
    }
    QTRY_COMPARE(page.clicks(), QList<QPoint>(keys.size(), onRing(*screens[0])));
    QTRY_COMPARE(page.typed(), keys);
    m_seat->click(onRing(*screens[1]));
    QTRY_COMPARE(other.clicks(), QList<QPoint>{onRing(*screens[1])});
}

POMOTIDE_SUITE(TestKwin, QApplication)
#include "tst_kwin.moc"
