// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/clock_watch.h"

#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;
using app::ClockReadings;
using app::ClockWatch;

namespace {

/// Records the signals of the watch as words, in order.
class Heard final : public QObject {
public:
    explicit Heard(ClockWatch& watch)
    {
        connect(&watch, &ClockWatch::slept, this, [this](core::Duration length) {
            m_heard += QString("slept %1").arg(length.count());
        });
        connect(&watch, &ClockWatch::adjusted, this,
                [this](core::Duration by) { m_heard += QString("set by %1").arg(by.count()); });
    }

    [[nodiscard]] QStringList take() { return std::exchange(m_heard, {}); }

private:
    QStringList m_heard;
};

} // namespace

class ClockWatchTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_clocks = {.wall = 1'000'000h, .boot = 50h, .running = 20h}; }
    void passingTimeIsNotReported();
    void aClockThatWasSetIsAnAdjustmentByThatMuch();
    void differencesUpToTwoSecondsAreIgnored();
    void smallStepsAddUp();
    void aSleepIsNoAdjustment();
    void aClockChangeDuringASleepIsReportedFirst();
    void aSlotMayCompareAgain();
    void theComputersOwnClocksRunAlike();

private:
    void pass(core::Duration length)
    {
        m_clocks.wall += length;
        m_clocks.boot += length;
        m_clocks.running += length;
    }
    void suspend(core::Duration length)
    {
        m_clocks.wall += length;
        m_clocks.boot += length;
    }
    [[nodiscard]] std::function<ClockReadings()> reader() const
    {
        return [this] { return m_clocks; };
    }

    ClockReadings m_clocks;
};

void ClockWatchTest::passingTimeIsNotReported()
{
    ClockWatch watch(reader());
    Heard heard(watch);
    pass(5h);
    watch.compare();
    QCOMPARE(heard.take(), QStringList());
}

void ClockWatchTest::aClockThatWasSetIsAnAdjustmentByThatMuch()
{
    ClockWatch watch(reader());
    Heard heard(watch);
    pass(5min);
    m_clocks.wall += 1h;
    watch.compare();
    QCOMPARE(heard.take(), QStringList("set by 3600000"));
    watch.compare();
    QCOMPARE(heard.take(), QStringList());
    m_clocks.wall -= 2h;
    watch.compare();
    QCOMPARE(heard.take(), QStringList("set by -7200000"));
}

void ClockWatchTest::differencesUpToTwoSecondsAreIgnored()
{
    ClockWatch watch(reader());
    Heard heard(watch);
    m_clocks.wall += 2s;
    watch.compare();
    m_clocks.wall -= 4s;
    watch.compare();
    QCOMPARE(heard.take(), QStringList());
    m_clocks.wall -= 1ms;
    watch.compare();
    QCOMPARE(heard.take(), QStringList("set by -2001"));
}

void ClockWatchTest::smallStepsAddUp()
{
    ClockWatch watch(reader());
    Heard heard(watch);
    m_clocks.wall += 1500ms;
    watch.compare();
    m_clocks.wall += 1500ms;
    watch.compare();
    QCOMPARE(heard.take(), QStringList("set by 3000"));
}

void ClockWatchTest::aSleepIsNoAdjustment()
{
    ClockWatch watch(reader());
    Heard heard(watch);
    suspend(40min);
    watch.compare();
    QCOMPARE(heard.take(), QStringList("slept 2400000"));
    watch.compare();
    QCOMPARE(heard.take(), QStringList());
}

void ClockWatchTest::aClockChangeDuringASleepIsReportedFirst()
{
    ClockWatch watch(reader());
    Heard heard(watch);
    suspend(40min);
    m_clocks.wall += 1h;
    watch.compare();
    QCOMPARE(heard.take(), (QStringList{"set by 3600000", "slept 2400000"}));
}

void ClockWatchTest::aSlotMayCompareAgain()
{
    ClockWatch watch(reader());
    Heard heard(watch);
    connect(&watch, &ClockWatch::adjusted, &watch, &ClockWatch::compare);
    m_clocks.wall += 1h;
    watch.compare();
    QCOMPARE(heard.take(), QStringList("set by 3600000"));
}

void ClockWatchTest::theComputersOwnClocksRunAlike()
{
    const auto before = app::readClocks();
    ClockReadings after{};
    QVERIFY(QTest::qWaitFor([&] {
        after = app::readClocks();
        return after.running >= before.running + 20ms;
    }));
    QVERIFY(after.wall > before.wall && after.boot > before.boot);
    QVERIFY(after.boot >= after.running - 1ms);
}

POMOTIDE_SUITE(ClockWatchTest, QCoreApplication)
#include "tst_clock_watch.moc"
