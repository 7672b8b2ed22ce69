// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

using HarnessMaker = Harness (*)();

/// Setting the clock and restarting the program: core/engine/clock_commands.cpp.
class ClockTest final : public QObject {
    Q_OBJECT

private slots:
    void changesOfTheClockUpToTwoSecondsAreIgnored_data() const;
    void changesOfTheClockUpToTwoSecondsAreIgnored() const;
    void aRunningPomodoroMovesWithTheClock_data() const;
    void aRunningPomodoroMovesWithTheClock() const;
    void aBreakMovesWithTheClock() const;
    void aGraceMovesWithTheClock() const;
    void historyDoesNotMoveWithTheClock() const;
    void settingTheClockBeginsANewPrompt() const;
    void aClockSetByAnyAmountRenewsThePrompt() const;
    void aPomodoroOfYesterdayAwaitsAgainIfTheClockIsSetBack() const;
    void theFirstMinuteMovesWithTheClock() const;
    void cancellingAfterSettingTheClockBeginsANewPrompt() const;
    void aSessionThatIsJumpedOverIsRecorded() const;
    void aJumpIntoASessionPrompts() const;
    void aClockSetBackRecordsNothing() const;
    void aSessionThatWasRecordedAheadPromptsFromItsOwnBegin() const;

    void aRestartChangesNothingButTime_data() const;
    void aRestartChangesNothingButTime() const;
    void aPhaseThatEndedMeanwhileEndedAtItsOwnInstant() const;
    void startedUpToTwoSecondsBeforeNowNothingIsClosed_data() const;
    void startedUpToTwoSecondsBeforeNowNothingIsClosed() const;
    void aRestartBeforeNowStopsTheRunningPomodoro() const;
    void aRestartBeforeNowLeavesNoPromptOfLater() const;
    void aRestartBeforeNowSkipsTheRunningBreak() const;
    void aRestartBeforeNowEndsTheGrace() const;
    void aRestartBeforeNowBeginsANewPrompt() const;
};

void ClockTest::changesOfTheClockUpToTwoSecondsAreIgnored_data() const
{
    QTest::addColumn<Duration>("by");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("not at all") << Duration{} << Outcome::Ignored;
    QTest::newRow("two seconds on") << Duration{2s} << Outcome::Ignored;
    QTest::newRow("two seconds back") << Duration{-2s} << Outcome::Ignored;
    QTest::newRow("more than two seconds on") << Duration{2s + 1ms} << Outcome::Adjusted;
    QTest::newRow("more than two seconds back") << Duration{-2s - 1ms} << Outcome::Adjusted;
}

void ClockTest::changesOfTheClockUpToTwoSecondsAreIgnored() const
{
    QFETCH(Duration, by);
    QFETCH(Outcome, outcome);
    auto core = inPomodoro();
    core.run(kNine + 1min);
    const auto before = core.state();
    QCOMPARE(core.run(kNine + 1min, AdjustClock{by}), outcome);
    QCOMPARE(core.state() == before, outcome == Outcome::Ignored);
}

void ClockTest::aRunningPomodoroMovesWithTheClock_data() const
{
    QTest::addColumn<Duration>("by");
    QTest::newRow("on") << Duration{3h};
    QTest::newRow("back") << Duration{-72h};
}

void ClockTest::aRunningPomodoroMovesWithTheClock() const
{
    QFETCH(Duration, by);
    auto core = inGrace();
    core.run(kNine + 12min, Start{});
    auto expected = core.pomodoro(1);
    expected.span = expected.span.movedBy(by);
    expected.startedAt += by;

    QCOMPARE(core.run(kNine + 15min, AdjustClock{by}), Outcome::Adjusted);
    QCOMPARE(core.state().now, kNine + 15min + by);
    QCOMPARE(core.phase(), Phase{expected});
    QCOMPARE(core.pomodoro(1), expected);
}

void ClockTest::aBreakMovesWithTheClock() const
{
    auto core = inBreak();
    core.run(kNine + 6min, AdjustClock{2h});
    const Break expected{.after = PomodoroId{0},
                         .index = 0,
                         .span = {kNine + 2h + 5min, kNine + 2h + 10min},
                         .state = BreakState::Running};
    QCOMPARE(core.phase(), Phase{expected});
    QCOMPARE(core.history().breaks, std::vector{expected});
}

void ClockTest::aGraceMovesWithTheClock() const
{
    auto core = inGrace();
    core.run(kNine + 11min, AdjustClock{-2h});
    QCOMPARE(core.phase(), Phase{(Grace{.span = {kNine - 2h + 10min, kNine - 2h + 13min + 20s},
                                        .slotEnd = kNine - 2h + 20min,
                                        .index = 1})});
}

void ClockTest::historyDoesNotMoveWithTheClock() const
{
    auto core = inGrace();
    const auto before = core.history();
    core.run(kNine + 11min, AdjustClock{-2h});
    QCOMPARE(core.history(), before);
}

void ClockTest::settingTheClockBeginsANewPrompt() const
{
    auto core = workday();
    core.run(kNine + 1h, AdjustClock{1h});
    QCOMPARE(core.prompt(), core.promptSince(kNine + 2h));
}

void ClockTest::aClockSetByAnyAmountRenewsThePrompt() const
{
    for (const auto by : std::initializer_list<Duration>{-1h, -10min, -5s, 5s, 10min, 1h}) {
        auto core = workday();
        core.run(kNine + 2h);
        core.run(kNine + 2h, AdjustClock{by});
        QCOMPARE(core.prompt(), core.promptSince(kNine + 2h + by));
    }
}

void ClockTest::aPomodoroOfYesterdayAwaitsAgainIfTheClockIsSetBack() const
{
    auto core = inBreak();
    core.run(kNine + 25h);
    QVERIFY(core.state().awaiting.empty());
    core.run(kNine + 25h, AdjustClock{-2h});
    QCOMPARE(core.state().awaiting, std::vector{core.pomodoro(0)});
}

void ClockTest::theFirstMinuteMovesWithTheClock() const
{
    auto core = inPomodoro();
    core.run(kNine + 10s, AdjustClock{5min});
    QCOMPARE(core.run(kNine + 6min - 1ms, Cancel{}), Outcome::Cancelled);
}

void ClockTest::cancellingAfterSettingTheClockBeginsANewPrompt() const
{
    auto core = workday();
    core.run(kNine + 4h, Start{});
    core.run(kNine + 4h + 10s, AdjustClock{-2h});
    core.run(kNine + 2h + 20s, Cancel{});
    QCOMPARE(core.prompt(), core.promptSince(kNine + 2h + 20s));
}

void ClockTest::aSessionThatIsJumpedOverIsRecorded() const
{
    auto core = workday();
    core.run(kNine - 1h, AdjustClock{10h});
    QCOMPARE(core.history().sessions, (std::vector<Span>{{kNine, kNine + 8h}}));
    QCOMPARE(core.phase(), Phase{Idle{.until = kNine + 24h}});
}

void ClockTest::aJumpIntoASessionPrompts() const
{
    auto core = workday();
    core.run(kNine - 1h, AdjustClock{2h});
    QCOMPARE(core.prompt(), core.promptSince(kNine + 1h));
}

void ClockTest::aClockSetBackRecordsNothing() const
{
    auto core = workday();
    core.run(kNine + 1h, AdjustClock{-2h});
    QCOMPARE(core.history().sessions, std::vector<Span>{});
    QCOMPARE(core.phase(), Phase{Idle{.until = kNine}});
}

void ClockTest::aSessionThatWasRecordedAheadPromptsFromItsOwnBegin() const
{
    // The day was recorded from nine on, and comes again.
    auto core = workday();
    core.run(kNine + 9h);
    core.run(kNine + 9h, AdjustClock{-8h});
    core.run(kNine + 1h, SetWorkHours{{rule(1, kMondayToFriday, 12h, 17h)}});
    QCOMPARE(core.phase(), Phase{Idle{.until = kNine + 3h}});

    auto inParts = core;
    inParts.run(kNine + 2h);
    QCOMPARE(inParts.run(kNine + 3h + 1min), Outcome::Advanced);
    QCOMPARE(core.run(kNine + 3h + 1min), Outcome::Advanced);
    QCOMPARE(core.prompt(), core.promptSince(kNine + 3h));
    QCOMPARE(inParts.state(), core.state());
}

void ClockTest::aRestartChangesNothingButTime_data() const
{
    QTest::addColumn<HarnessMaker>("make");
    QTest::addColumn<Duration>("off");
    for (const auto& [name, make] :
         {std::pair{"a pomodoro", &inPomodoro}, {"a break", &inBreak}, {"grace", &inGrace}}) {
        QTest::addRow("in %s, at once", name) << HarnessMaker{make} << Duration{};
        QTest::addRow("in %s, a minute later", name) << HarnessMaker{make} << Duration{1min};
        QTest::addRow("in %s, a day later", name) << HarnessMaker{make} << Duration{24h};
    }
}

void ClockTest::aRestartChangesNothingButTime() const
{
    QFETCH(HarnessMaker, make);
    QFETCH(Duration, off);
    auto core = make();
    auto waited = make();
    const auto instant = core.state().now + off;
    QCOMPARE(core.run(instant, Restart{}), Outcome::Restarted);
    waited.run(instant);
    QCOMPARE(core.state(), waited.state());
    QCOMPARE(core.history(), waited.history());
}

void ClockTest::aPhaseThatEndedMeanwhileEndedAtItsOwnInstant() const
{
    auto core = inPomodoro();
    core.run(kNine + 50h, Restart{});
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 5min}));
    QCOMPARE(core.pomodoro(0).ending, Ending::Full);
}

void ClockTest::startedUpToTwoSecondsBeforeNowNothingIsClosed_data() const
{
    QTest::addColumn<Duration>("by");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("a millisecond") << Duration{1ms} << Outcome::Restarted;
    QTest::newRow("two seconds") << Duration{2s} << Outcome::Restarted;
    QTest::newRow("more than two seconds") << Duration{2s + 1ms} << Outcome::ClockWentBack;
}

void ClockTest::startedUpToTwoSecondsBeforeNowNothingIsClosed() const
{
    QFETCH(Duration, by);
    QFETCH(Outcome, outcome);
    auto core = inPomodoro();
    core.run(kNine + 3min);
    const auto before = core.state();
    QCOMPARE(core.run(afterDrift(kNine + 3min - by, before.now), Restart{}), outcome);
    QCOMPARE(core.state() == before, outcome == Outcome::Restarted);
    QCOMPARE(core.pomodoro(0).ending.has_value(), outcome == Outcome::ClockWentBack);
}

void ClockTest::aRestartBeforeNowLeavesNoPromptOfLater() const
{
    auto core = workday();
    core.run(kNine + 3min, Start{});
    core.run(kNine + 3min + 30s, Cancel{});
    core.run(kNine + 3min, Restart{});
    QCOMPARE(core.prompt()->since, kNine + 3min);
}

void ClockTest::aRestartBeforeNowStopsTheRunningPomodoro() const
{
    auto core = inPomodoro();
    core.run(kNine + 3min);
    QCOMPARE(core.run(kNine - 5h, Restart{}), Outcome::ClockWentBack);
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 3min}));
    QCOMPARE(core.pomodoro(0).ending, Ending::Stopped);
    QCOMPARE(core.history().breaks, std::vector<Break>{});
    QCOMPARE(core.state().now, kNine - 5h);
    QCOMPARE(core.phase(), Phase{Idle{.until = kNine}});
    QCOMPARE(core.state().awaiting, std::vector{core.pomodoro(0)});
}

void ClockTest::aRestartBeforeNowSkipsTheRunningBreak() const
{
    auto core = inBreak();
    core.run(kNine + 6min);
    core.run(kNine - 5h, Restart{});
    QCOMPARE(core.history().breaks, (std::vector<Break>{{.after = PomodoroId{0},
                                                         .index = 0,
                                                         .span = {kNine + 5min, kNine + 6min},
                                                         .state = BreakState::Skipped}}));
    QCOMPARE(core.phase(), Phase{Idle{.until = kNine}});
}

void ClockTest::aRestartBeforeNowEndsTheGrace() const
{
    auto core = inGrace();
    const auto before = core.history();
    core.run(kNine + 1min, Restart{});
    QCOMPARE(core.history(), before);
    QCOMPARE(core.prompt(), core.promptSince(kNine + 1min));
}

void ClockTest::aRestartBeforeNowBeginsANewPrompt() const
{
    auto core = workday();
    core.run(kNine + 5h);
    core.run(kNine + 4h, Restart{});
    QCOMPARE(core.prompt(), core.promptSince(kNine + 4h));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ClockTest, QCoreApplication)
#include "tst_step_clock.moc"
