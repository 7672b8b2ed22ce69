// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using Events = std::vector<PointEvent>;

constexpr Span kWeek{kMonday, kMonday + 168h};
const IntentionId kLetter{0};
const IntentionId kReport{1};
const PomodoroId kFirst{0};
const PomodoroId kSecond{1};

PointEvent earned(PointKind kind, Instant time, double points, std::int64_t pomodoro = 0,
                  std::int64_t intention = 0)
{
    return {.kind = kind,
            .time = time,
            .points = points,
            .pomodoro = PomodoroId{pomodoro},
            .intention = IntentionId{intention}};
}

PointEvent rest(Instant time, double points, std::int64_t pomodoro = 0)
{
    return {.kind = PointKind::BreakTaken,
            .time = time,
            .points = points,
            .pomodoro = PomodoroId{pomodoro},
            .intention = {}};
}

Events ofKind(Harness& core, std::initializer_list<PointKind> kinds, Span window = kWeek)
{
    auto events = core.events(window);
    std::erase_if(events, [&](const PointEvent& one) {
        return std::find(kinds.begin(), kinds.end(), one.kind) == kinds.end();
    });
    return events;
}

Events ofKind(Harness& core, PointKind kind, Span window = kWeek)
{
    return ofKind(core, {kind}, window);
}

} // namespace

/// Points for first sets, work, evaluations and breaks: which events earn them, when, and how many.
class PointEventsTest final : public QObject {
    Q_OBJECT

private slots:
    void theEventsOfADayAreInOrder() const;
    void aFirstSetCountsAtTheStartAndTheGraceBeforeItAsWork() const;
    void anIntentionIsFirstSetOnce() const;
    void theSixthFirstSetOfADayEarnsNothing() const;
    void aLocalDayBeginsAtTheDayStart() const;
    void aLocalDayMayBeAnHourShorterOrLonger_data() const;
    void aLocalDayMayBeAnHourShorterOrLonger() const;
    void aPomodoroStoppedInItsFirstMinuteIsNoFirstSet_data() const;
    void aPomodoroStoppedInItsFirstMinuteIsNoFirstSet() const;
    void anEstimateTakenBackEarnsOnlyIfThatCameAfterTheStart_data() const;
    void anEstimateTakenBackEarnsOnlyIfThatCameAfterTheStart() const;
    void afterAStopInTheFirstMinuteTheNextPomodoroIsTheFirstSet() const;
    void aCancelledStartEarnsNothing() const;
    void workCountsOnceItHasEnded() const;
    void anEvaluationCountsAtTheEndAtTheEarliest_data() const;
    void anEvaluationCountsAtTheEndAtTheEarliest() const;
    void aSecondEvaluationKeepsTheInstant() const;
    void aCorrectedEndMovesTheCompletion() const;
    void aTakenBreakEarnsItsPointsAtItsEnd() const;
    void aBreakCountsForNoMoreThanItsPomodoro() const;
    void aSkippedBreakEarnsNothing() const;
    void aBreakDuringASuspendEarnsNothing_data() const;
    void aBreakDuringASuspendEarnsNothing() const;
    void aWindowIsHalfOpen() const;
    void anEmptyWindowHasNoEvents() const;
    void theTotalIsTheSumOfTheEvents() const;
};

void PointEventsTest::theEventsOfADayAreInOrder() const
{
    auto core = workday();
    core.run(kNine, EstimateIntention{kLetter, 10min});
    core.run(kNine + 2min, Start{kLetter});
    core.run(kNine + 7min, Evaluate{kFirst, Verdict::Focused});
    core.run(kNine + 13min, Start{kLetter});
    core.run(kNine + 22min, Evaluate{kSecond, Verdict::Achieved});
    core.run(kNine + 40min);
    // Work of 15 minutes, estimated at 10: a factor of 1.5.
    QCOMPARE(core.events(kWeek),
             (Events{
                 earned(PointKind::FirstSet, kNine + 2min, 1),
                 earned(PointKind::Estimated, kNine + 2min, 0.5),
                 earned(PointKind::Worked, kNine + 7min, 0.5),
                 earned(PointKind::Evaluated, kNine + 7min, 0.5),
                 rest(kNine + 12min, 0.5),
                 earned(PointKind::Worked, kNine + 22min, 1.25, 1),
                 earned(PointKind::Evaluated, kNine + 22min, 1.5625, 1),
                 earned(PointKind::Completed, kNine + 22min, 0.375, 1),
                 earned(PointKind::WellEstimated, kNine + 22min, 0.208333333, 1),
                 rest(kNine + 27min, 0.5, 1),
             }));
}

void PointEventsTest::aFirstSetCountsAtTheStartAndTheGraceBeforeItAsWork() const
{
    auto core = inGrace();
    core.run(kNine + 13min, Start{kReport});
    core.run(kNine + 21min);
    const Span slot{kNine + 11min, kNine + 21min};
    QCOMPARE(core.events(slot), (Events{
                                    earned(PointKind::FirstSet, kNine + 13min, 1, 1, 1),
                                    earned(PointKind::Worked, kNine + 20min, 1.25, 1, 1),
                                }));
}

void PointEventsTest::anIntentionIsFirstSetOnce() const
{
    auto core = inGrace();
    core.run(kNine + 10min, Start{kLetter});
    core.run(kNine + 24h, Start{kLetter});
    QCOMPARE(ofKind(core, PointKind::FirstSet), Events{earned(PointKind::FirstSet, kNine, 1)});
}

void PointEventsTest::theSixthFirstSetOfADayEarnsNothing() const
{
    Harness core;
    Events expected;
    for (int count = 0; count < 7; ++count) {
        const auto at = kNine + count * 20min;
        core.run(at, AddIntention{.title = "To do", .description = {}, .estimate = 1h});
        core.run(at, Start{IntentionId{count}});
        if (count < 5) {
            expected.push_back(earned(PointKind::FirstSet, at, 1, count, count));
            expected.push_back(earned(PointKind::Estimated, at, 0.5, count, count));
        }
    }
    QCOMPARE(ofKind(core, {PointKind::FirstSet, PointKind::Estimated}), expected);
}

void PointEventsTest::aLocalDayBeginsAtTheDayStart() const
{
    Harness core;
    const auto four = kMonday + 28h;
    for (int count = 0; count < 12; ++count) {
        const auto at = four + (count - 6) * 20min;
        core.run(at, AddIntention{"To do", "", {}});
        core.run(at, Start{IntentionId{count}});
    }
    const auto sets = [&] {
        std::vector<int> rewarded;
        for (const auto& one : ofKind(core, PointKind::FirstSet)) {
            rewarded.push_back(static_cast<int>(*one.intention));
        }
        return rewarded;
    };
    QCOMPARE(sets(), (std::vector{0, 1, 2, 3, 4, 6, 7, 8, 9, 10}));
    core.run(four + 6h, SetSettings{{.dayStart = {3h}}});
    QCOMPARE(sets(), (std::vector{0, 1, 2, 3, 4, 5, 6, 7}));
}

void PointEventsTest::aLocalDayMayBeAnHourShorterOrLonger_data() const
{
    QTest::addColumn<Instant>("nextDay");
    QTest::newRow("23 hours in spring") << utc(2024y / 3 / 10, 8h);
    QTest::newRow("24 hours in summer") << utc(2024y / 7 / 10, 8h);
    QTest::newRow("25 hours in autumn") << utc(2024y / 11 / 3, 9h);
    QTest::newRow("24 hours in winter") << utc(2024y / 12 / 10, 9h);
}

void PointEventsTest::aLocalDayMayBeAnHourShorterOrLonger() const
{
    QFETCH(Instant, nextDay);
    Harness core(nextDay - 24h, ScriptedZones({newYork()}));
    for (int count = 0; count < 7; ++count) {
        core.run(nextDay - 6h, AddIntention{"To do", "", {}});
    }
    for (int count = 0; count < 5; ++count) {
        core.run(nextDay - 6h + count * 1h, Start{IntentionId{count}});
    }
    // The sixth of the day before, and the first of the next.
    core.run(nextDay - 1ms, Start{IntentionId{5}});
    core.run(nextDay + 20min, Start{IntentionId{6}});
    QCOMPARE(ofKind(core, PointKind::FirstSet, {nextDay - 1ms, nextDay + 1h}),
             (Events{earned(PointKind::FirstSet, nextDay + 20min, 1, 6, 6)}));
}

void PointEventsTest::aPomodoroStoppedInItsFirstMinuteIsNoFirstSet_data() const
{
    QTest::addColumn<Duration>("after");
    QTest::addColumn<bool>("counts");
    QTest::newRow("at once") << Duration{0} << false;
    QTest::newRow("a millisecond before the minute is over") << Duration{59'999} << false;
    QTest::newRow("after a minute") << Duration{60'000} << true;
}

void PointEventsTest::aPomodoroStoppedInItsFirstMinuteIsNoFirstSet() const
{
    QFETCH(Duration, after);
    QFETCH(bool, counts);
    // The instant is that of the act, not the begin of the grace period.
    auto core = inGrace();
    core.run(kNine + 12min, EstimateIntention{kReport, 1h});
    core.run(kNine + 12min, Start{kReport});
    QCOMPARE(core.run(kNine + 12min + after, Stop{}), Outcome::Stopped);
    const Events expected{earned(PointKind::FirstSet, kNine + 12min, 1, 1, 1),
                          earned(PointKind::Estimated, kNine + 12min, 0.5, 1, 1)};
    QCOMPARE(ofKind(core, {PointKind::FirstSet, PointKind::Estimated}, {kNine + 12min, kNine + 1h}),
             counts ? expected : Events{});
}

void PointEventsTest::anEstimateTakenBackEarnsOnlyIfThatCameAfterTheStart_data() const
{
    QTest::addColumn<Duration>("takenBack");
    QTest::addColumn<bool>("earns");
    QTest::newRow("before the start") << Duration{-1} << false;
    QTest::newRow("at the start") << Duration{0} << true; // it may have been after it
    QTest::newRow("after the start") << Duration{5min} << true;
}

void PointEventsTest::anEstimateTakenBackEarnsOnlyIfThatCameAfterTheStart() const
{
    QFETCH(Duration, takenBack);
    QFETCH(bool, earns);
    auto core = workday();
    const auto at = kNine + 2min;
    core.run(kNine, EstimateIntention{kLetter, 1h});
    if (takenBack < Duration{}) {
        core.run(at + takenBack, EstimateIntention{kLetter, std::nullopt});
    }
    core.run(at, Start{kLetter});
    if (takenBack >= Duration{}) {
        core.run(at + takenBack, EstimateIntention{kLetter, std::nullopt});
    }
    QCOMPARE(ofKind(core, {PointKind::Estimated}, kWeek),
             earns ? Events{earned(PointKind::Estimated, at, 0.5)} : Events{});
}

void PointEventsTest::afterAStopInTheFirstMinuteTheNextPomodoroIsTheFirstSet() const
{
    auto core = workday();
    core.run(kNine, Start{kLetter});
    core.run(kNine + 30s, Stop{});
    core.run(kNine + 10min, Start{kLetter});
    core.run(kNine + 30min, Start{kLetter});
    QCOMPARE(ofKind(core, PointKind::FirstSet),
             Events{earned(PointKind::FirstSet, kNine + 10min, 1, 1)});
    QCOMPARE(ofKind(core, PointKind::Worked),
             (Events{earned(PointKind::Worked, kNine + 30s, 0.05),
                     earned(PointKind::Worked, kNine + 15min, 0.5, 1)}));
}

void PointEventsTest::aCancelledStartEarnsNothing() const
{
    auto core = inPomodoro();
    core.run(kNine + 59s, Cancel{});
    QCOMPARE(core.events(kWeek), Events{});
}

void PointEventsTest::workCountsOnceItHasEnded() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min, Evaluate{kFirst, Verdict::Focused});
    core.run(kNine + 5min - 1ms);
    QCOMPARE(core.events(kWeek), Events{earned(PointKind::FirstSet, kNine, 1)});
    core.run(kNine + 5min);
    QCOMPARE(core.events(kWeek), (Events{earned(PointKind::FirstSet, kNine, 1),
                                         earned(PointKind::Worked, kNine + 5min, 0.5),
                                         earned(PointKind::Evaluated, kNine + 5min, 0.5)}));
}

void PointEventsTest::anEvaluationCountsAtTheEndAtTheEarliest_data() const
{
    QTest::addColumn<Duration>("after");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Duration>("counts");
    QTest::addColumn<double>("points");
    const auto row = [](const char* name, Duration after, Verdict verdict, Duration counts,
                        double points) {
        QTest::newRow(name) << after << verdict << counts << points;
    };
    row("focused while running", 1min, Verdict::Focused, 5min, 0.5);
    row("focused at the end", 5min, Verdict::Focused, 5min, 0.5);
    row("focused days later", 72h, Verdict::Focused, 72h, 0.5);
    row("interrupted", 6min, Verdict::Interrupted, 6min, 0.25);
    row("distracted", 6min, Verdict::Distracted, 6min, 0.05);
    row("achieved after the end", 6min, Verdict::Achieved, 6min, 0.625);
    row("achieved early", 2min, Verdict::Achieved, 2min, 0.25);
}

void PointEventsTest::anEvaluationCountsAtTheEndAtTheEarliest() const
{
    QFETCH(Duration, after);
    QFETCH(Verdict, verdict);
    QFETCH(Duration, counts);
    QFETCH(double, points);
    auto core = inPomodoro();
    core.run(kNine + after, Evaluate{kFirst, verdict});
    core.run(kNine + 80h);
    QCOMPARE(ofKind(core, PointKind::Evaluated),
             Events{earned(PointKind::Evaluated, kNine + counts, points)});
}

void PointEventsTest::aSecondEvaluationKeepsTheInstant() const
{
    auto core = inBreak();
    core.run(kNine + 6min, Evaluate{kFirst, Verdict::Focused});
    core.run(kNine + 60h, Evaluate{kFirst, Verdict::Interrupted});
    QCOMPARE(ofKind(core, PointKind::Evaluated),
             Events{earned(PointKind::Evaluated, kNine + 6min, 0.25)});
}

void PointEventsTest::aCorrectedEndMovesTheCompletion() const
{
    auto core = inPomodoro();
    core.run(kNine + 2min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 1h, CorrectPomodoro{kFirst, {}, kNine + 10min, {}});
    const auto completed = ofKind(core, PointKind::Completed);
    QCOMPARE(completed.size(), std::size_t{1});
    QCOMPARE(completed.front().time, kNine + 10min);
}

void PointEventsTest::aTakenBreakEarnsItsPointsAtItsEnd() const
{
    auto core = inBreak();
    core.run(kNine + 10min - 1ms);
    QCOMPARE(ofKind(core, PointKind::BreakTaken), Events{});
    core.run(kNine + 10min);
    QCOMPARE(ofKind(core, PointKind::BreakTaken), Events{rest(kNine + 10min, 0.5)});
}

void PointEventsTest::aBreakCountsForNoMoreThanItsPomodoro() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min + 30s, Stop{});
    core.run(kNine + 1h);
    QCOMPARE(ofKind(core, PointKind::BreakTaken), Events{rest(kNine + 6min + 30s, 0.15)});
}

void PointEventsTest::aSkippedBreakEarnsNothing() const
{
    auto core = inBreak();
    core.run(kNine + 10min - 1ms, SkipBreak{});
    core.run(kNine + 1h);
    QCOMPARE(ofKind(core, PointKind::BreakTaken), Events{});
}

void PointEventsTest::aBreakDuringASuspendEarnsNothing_data() const
{
    using Sleeps = std::vector<Span>;
    QTest::addColumn<Sleeps>("sleeps");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* name, const Sleeps& sleeps, bool taken) {
        QTest::newRow(name) << sleeps << taken;
    };
    // The break is from 9:05 to 9:10.
    row("all of it", {{kNine + 4min, kNine + 12min}}, false);
    row("exactly all of it", {{kNine + 5min, kNine + 10min}}, false);
    row("all but its first millisecond", {{kNine + 5min + 1ms, kNine + 10min}}, true);
    row("all but its last millisecond", {{kNine + 5min, kNine + 10min - 1ms}}, true);
    row("in one suspend, with an advance in it",
        {{kNine + 4min, kNine + 7min}, {kNine + 7min, kNine + 11min}}, false);
    row("in two suspends", {{kNine + 4min, kNine + 7min}, {kNine + 8min, kNine + 11min}}, true);
    row("for days", {{kNine + 1min, kNine + 100h}}, false);
}

void PointEventsTest::aBreakDuringASuspendEarnsNothing() const
{
    QFETCH(std::vector<Span>, sleeps);
    QFETCH(bool, taken);
    auto core = inPomodoro();
    for (const auto& sleep : sleeps) {
        if (sleep.begin != core.state().now) {
            core.run(sleep.begin);
        }
        core.run(sleep.end, Advance{.asleep = true});
    }
    core.run(kNine + 1h);
    QCOMPARE(ofKind(core, PointKind::BreakTaken),
             taken ? Events{rest(kNine + 10min, 0.5)} : Events{});
    QCOMPARE(core.history().breaks.front().state, taken ? BreakState::Taken : BreakState::Asleep);
}

void PointEventsTest::aWindowIsHalfOpen() const
{
    auto core = inBreak();
    core.run(kNine + 1h);
    QCOMPARE(core.events({kNine, kNine + 5min}), Events{earned(PointKind::FirstSet, kNine, 1)});
    QCOMPARE(core.events({kNine + 5min, kNine + 10min}),
             Events{earned(PointKind::Worked, kNine + 5min, 0.5)});
    QCOMPARE(core.events({kNine + 10min, kNine + 10min + 1ms}), Events{rest(kNine + 10min, 0.5)});
    QCOMPARE(core.events({kNine + 1ms, kNine + 5min}), Events{});
}

void PointEventsTest::anEmptyWindowHasNoEvents() const
{
    auto core = inBreak();
    QCOMPARE(core.events({kNine, kNine}), Events{});
    QCOMPARE(core.events({kNine + 1h, kNine}), Events{});
}

void PointEventsTest::theTotalIsTheSumOfTheEvents() const
{
    auto core = inGrace();
    QCOMPARE(totalOf(core.events(kWeek)), 1 + 0.5 + 0.5);
    QCOMPARE(totalOf({}), 0.0);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PointEventsTest, QCoreApplication)
#include "tst_point_events.moc"
