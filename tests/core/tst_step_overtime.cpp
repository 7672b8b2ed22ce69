// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

const PomodoroId kFirst{0};

/// At 9:04, in the pomodoro that ends at 9:05, with the user just seen.
Harness seenBeforeTheEnd()
{
    auto core = inPomodoro();
    core.run(kNine + 4min, Seen{});
    return core;
}

/// At 9:07, in overtime, with the user just seen. It ends at 9:09 if the user is not seen again.
Harness inOvertime()
{
    auto core = seenBeforeTheEnd();
    core.run(kNine + 5min + 30s, Seen{});
    core.run(kNine + 7min, Seen{});
    return core;
}

Overtime overtimeUntil(Harness& core, Instant until)
{
    return {.pomodoro = core.pomodoro(0), .until = until};
}

/// The break of the first pomodoro.
Break breakFrom(Instant begin)
{
    return {.after = kFirst,
            .index = 0,
            .span = {begin, begin + 5min},
            .state = BreakState::Running,
            .planned = {}};
}

} // namespace

/// A pomodoro past its planned end: core/engine/advance.cpp.
class OvertimeTest final : public QObject {
    Q_OBJECT

private slots:
    void aPomodoroGoesOnIfTheUserWasJustSeen_data() const;
    void aPomodoroGoesOnIfTheUserWasJustSeen() const;
    void aShortBreakMakesTheWindowShort() const;
    void beingSeenMovesTheEnd() const;
    void overtimeEndsWhereTheUserWasLastSeen() const;
    void overtimeEndsAtTheLimit() const;
    void withoutALimitThereIsNoOvertime() const;
    void aNewLimitAppliesToTheNextOvertime() const;
    void presenceToldLateCounts() const;
    void stoppingKeepsTheStreak() const;
    void achievingIsNeverTooEarly() const;
    void otherResultsLetItGoOn() const;
    void cancellingIsTooLateAsEver() const;
    void commandsForBreaksAreRefused() const;
    void aRestartGoesOn() const;
    void aClockThatWentBackEndsIt() const;
    void itMovesWithTheClock() const;
    void beingAwayBeforeThePlannedEndLeavesNoOvertime() const;
    void twoHoursInTheFlowAreRecorded() const;
};

void OvertimeTest::aPomodoroGoesOnIfTheUserWasJustSeen_data() const
{
    QTest::addColumn<Instant>("seen");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("two minutes before the end") << kNine + 3min << false;
    QTest::newRow("a moment later") << kNine + 3min + 1ms << true;
    QTest::newRow("just before the end") << kNine + 5min - 1ms << true;
}

void OvertimeTest::aPomodoroGoesOnIfTheUserWasJustSeen() const
{
    QFETCH(const Instant, seen);
    QFETCH(const bool, goesOn);
    auto core = inPomodoro();
    QCOMPARE(core.run(seen, Seen{}), Outcome::Seen);
    core.run(kNine + 5min);
    QCOMPARE(core.phase(),
             goesOn ? Phase{overtimeUntil(core, seen + 2min)} : Phase{breakFrom(kNine + 5min)});
}

void OvertimeTest::aShortBreakMakesTheWindowShort() const
{
    auto core = workday();
    core.run(kMonday, SetSettings{{.streakPlan = {{5min, 1min}}}});
    core.run(kNine, Start{});
    core.run(kNine + 4min + 1s, Seen{});
    core.run(kNine + 5min);
    QCOMPARE(core.phase(), Phase{overtimeUntil(core, kNine + 5min + 1s)});
}

void OvertimeTest::beingSeenMovesTheEnd() const
{
    auto core = inOvertime();
    QCOMPARE(core.phase(), Phase{overtimeUntil(core, kNine + 9min)});
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 5min}));
    core.run(kNine + 9min - 1ms, Seen{});
    QCOMPARE(core.phase(), Phase{overtimeUntil(core, kNine + 11min - 1ms)});
}

void OvertimeTest::overtimeEndsWhereTheUserWasLastSeen() const
{
    auto core = inOvertime();
    auto expected = core.pomodoro(0);
    expected.span.end = kNine + 7min;
    expected.overtime = 2min;
    expected.ending = Ending::Full;
    core.run(kNine + 9min);
    QCOMPARE(core.pomodoro(0), expected);
    QCOMPARE(core.phase(), Phase{breakFrom(kNine + 7min)});
    QCOMPARE(core.state().awaiting, std::vector{expected});
}

void OvertimeTest::overtimeEndsAtTheLimit() const
{
    auto core = seenBeforeTheEnd();
    core.run(kNine + 4min, SetSettings{{.overtimeLimit = 3min}});
    core.run(kNine + 5min, Seen{});
    core.run(kNine + 6min + 30s, Seen{});
    QCOMPARE(core.phase(), Phase{overtimeUntil(core, kNine + 8min)});
    core.run(kNine + 8min - 1s, Seen{});
    core.run(kNine + 8min, Seen{});
    QCOMPARE(core.phase(), Phase{breakFrom(kNine + 8min - 1s)});
}

void OvertimeTest::withoutALimitThereIsNoOvertime() const
{
    auto core = seenBeforeTheEnd();
    core.run(kNine + 4min, SetSettings{{.overtimeLimit = 0min}});
    core.run(kNine + 5min, Seen{});
    QCOMPARE(core.phase(), Phase{breakFrom(kNine + 5min)});
}

void OvertimeTest::aNewLimitAppliesToTheNextOvertime() const
{
    auto core = inOvertime();
    core.run(kNine + 7min, SetSettings{{.overtimeLimit = 1min}});
    QCOMPARE(core.phase(), Phase{overtimeUntil(core, kNine + 9min)});
}

void OvertimeTest::presenceToldLateCounts() const
{
    auto core = seenBeforeTheEnd();
    core.run(kNine + 5min + 30s);
    QCOMPARE(core.run(kNine + 5min, Seen{}), Outcome::Seen);
    QCOMPARE(core.state().now, kNine + 5min + 30s);
    QCOMPARE(core.phase(), Phase{overtimeUntil(core, kNine + 7min)});
    core.run(kNine + 4min + 30s, Seen{}); // before the latest one
    QCOMPARE(core.phase(), Phase{overtimeUntil(core, kNine + 7min)});
}

void OvertimeTest::stoppingKeepsTheStreak() const
{
    auto core = inOvertime();
    QCOMPARE(core.run(kNine + 8min, Stop{}), Outcome::Stopped);
    QCOMPARE(core.phase(), Phase{breakFrom(kNine + 8min)});
    QCOMPARE(core.pomodoro(0).ending, std::optional{Ending::Full});
    core.run(kNine + 13min);
    QVERIFY(std::holds_alternative<Grace>(core.phase()));
}

void OvertimeTest::achievingIsNeverTooEarly() const
{
    auto core = workday();
    core.run(kNine, Start{.intention = {}, .since = kNine - 6min});
    QCOMPARE(core.run(kNine + 1s, Evaluate{kFirst, Verdict::Achieved}), Outcome::Evaluated);
    QCOMPARE(core.pomodoro(0).ending, std::optional{Ending::Full});
    QCOMPARE(core.phase(), Phase{breakFrom(kNine + 1s)});
    QVERIFY(!core.intention(0).isOpen());
}

void OvertimeTest::otherResultsLetItGoOn() const
{
    auto core = inOvertime();
    QCOMPARE(core.run(kNine + 8min, Evaluate{kFirst, Verdict::Focused}), Outcome::Evaluated);
    QCOMPARE(core.phase(), Phase{overtimeUntil(core, kNine + 9min)});
}

void OvertimeTest::cancellingIsTooLateAsEver() const
{
    auto core = inOvertime();
    QCOMPARE(core.run(kNine + 7min, Cancel{}), Outcome::TooLate);
    auto late = workday();
    const auto before = late.state().next.pomodoro;
    late.run(kNine, Start{.intention = {}, .since = kNine - 6min});
    QCOMPARE(late.run(kNine + 59s, Cancel{}), Outcome::Cancelled);
    QCOMPARE(late.history(), Chronicle{});
    QCOMPARE(late.state().next.pomodoro, before);
}

void OvertimeTest::commandsForBreaksAreRefused() const
{
    auto core = inOvertime();
    QCOMPARE(core.run(kNine + 7min, Start{}), Outcome::AlreadyStarted);
    QCOMPARE(core.run(kNine + 7min, SkipBreak{}), Outcome::NotOnBreak);
    QCOMPARE(core.run(kNine + 7min, WorkOn{}), Outcome::NotOnBreak);
}

void OvertimeTest::aRestartGoesOn() const
{
    auto core = inOvertime();
    QCOMPARE(core.run(kNine + 8min, Restart{}), Outcome::Restarted);
    QCOMPARE(core.phase(), Phase{overtimeUntil(core, kNine + 9min)});
}

void OvertimeTest::aClockThatWentBackEndsIt() const
{
    auto core = inOvertime();
    core.run(kNine + 8min);
    QCOMPARE(core.run(kNine + 6min, Restart{}), Outcome::ClockWentBack);
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 7min}));
    QCOMPARE(core.pomodoro(0).ending, std::optional{Ending::Full});
    QVERIFY(!core.state().streak);
    QVERIFY(!core.state().seen);
}

void OvertimeTest::itMovesWithTheClock() const
{
    auto core = inOvertime();
    core.run(kNine + 8min, AdjustClock{1h});
    QCOMPARE(core.phase(), Phase{overtimeUntil(core, kNine + 69min)});
    QCOMPARE(core.pomodoro(0).span, (Span{kNine + 1h, kNine + 65min}));
}

void OvertimeTest::beingAwayBeforeThePlannedEndLeavesNoOvertime() const
{
    auto core = inOvertime();
    core.run(kNine + 9min);
    QCOMPARE(core.run(kNine + 9min, WasAway{kFirst, kNine + 3min}), Outcome::Done);
    QCOMPARE(core.pomodoro(0).overtime, Duration{});
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 3min}));
}

void OvertimeTest::twoHoursInTheFlowAreRecorded() const
{
    auto core = inPomodoro(); // at 9:00; Pomotide is not touched until 11:20
    for (auto at = kNine; at <= kNine + 2h; at += 20s) {
        core.run(at, Seen{});
    }
    core.run(kNine + 2h + 20min);
    Duration worked{};
    for (const auto& pomodoro : core.history().pomodoros) {
        worked += pomodoro.span.length();
    }
    QVERIFY(worked >= 108min);
    QVERIFY(worked <= 2h);
    // Only the break that followed pays.
    for (const auto& event : core.events({kMonday, kMonday + 24h})) {
        QVERIFY(event.kind != PointKind::BreakTaken || event.time == kNine + 2h + 5min);
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::OvertimeTest, QCoreApplication)
#include "tst_step_overtime.moc"
