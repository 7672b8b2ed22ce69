// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/notices_model.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using EvaluationRequest = NoticesModel::EvaluationRequest;

/// Excludes no pomodoro.
constexpr Instant kAlways{};

const EvaluationRequest kRunning{
    .pomodoro = PomodoroId{0}, .title = "Letter", .length = 5min, .running = true};
const EvaluationRequest kEnded{
    .pomodoro = PomodoroId{0}, .title = "Letter", .length = 5min, .running = false};

/// One on which more time can be given now.
NoticesModel::OpenEnd nearEnd(std::int64_t pomodoro, Instant end)
{
    return {.pomodoro = PomodoroId{pomodoro},
            .phase = PhaseKind::Pomodoro,
            .plannedEnd = end,
            .length = {}};
}

NoticesModel modelAt(const Harness& core, Instant now, Instant since = kAlways)
{
    return noticesModel(core.state(), since, now);
}

/// The state advanced to `now`.
State at(Instant now, Harness core)
{
    core.run(now);
    return core.state();
}

} // namespace

class NoticesModelTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingComesUpWhereNothingRuns();
    void aPomodoroIsNearItsEndInItsLastMinutes();
    void aPomodoroIsAskedAboutInItsLastMinute();
    void aPomodoroIsAskedAboutAtItsEndForADay();
    void onesThatEndedBeforeAreNotAskedAbout();
    void anEvaluatedPomodoroIsNotAskedAbout();
    void afterAnEvaluationOlderPomodorosAreNotAskedAbout();
    void theNextPomodorosLastMinuteEndsTheQuestion();
    void theFirstMinuteIsNotTheLast();
    void overtimeIsToldInSteps();
    void aBreakThatBeganByItselfCanBeTakenBackForAWhile();
    void aBreakTellsTheTimeWorked();
    void aBreakAfterAStopCannot();
    void whereTheUserIsNeverSeenNoBreakCanBeTakenBack();
    void aBreakIsAboutToEndInItsLastMinute();
    void aGraceIsAboutToEndInItsLastMinute();
    void aGraceThatWinsNothingIsLeftToEnd();
    void theIntentionOfTheStreakComesNext();
    void withoutAStreakTheFirstOpenIntentionComesNext();
    void aPhaseThatEndsInTimeHasJustEnded();
    void aPhaseEndedByHandHasNotJustEnded();
    void aPhaseThatEndedAWhileAgoOrInASuspendHasNotJustEnded();
};

void NoticesModelTest::nothingComesUpWhereNothingRuns()
{
    auto core = workday();
    core.run(kNine);
    QCOMPARE(modelAt(core, kNine), NoticesModel{});
}

void NoticesModelTest::aPomodoroIsNearItsEndInItsLastMinutes()
{
    const auto core = inPomodoro();
    const Instant near = kNine + 3min;
    QCOMPARE(modelAt(core, kNine), (NoticesModel{.next = near}));
    QCOMPARE(modelAt(core, near - 1ms), (NoticesModel{.next = near}));
    QCOMPARE(modelAt(core, near),
             (NoticesModel{.openEnd = nearEnd(0, kNine + 5min), .next = kNine + 4min}));
}

void NoticesModelTest::aPomodoroIsAskedAboutInItsLastMinute()
{
    const auto core = inPomodoro();
    const Instant last = kNine + 4min;
    QCOMPARE(modelAt(core, last - 1ms).evaluation, std::optional<EvaluationRequest>{});
    QCOMPARE(modelAt(core, last),
             (NoticesModel{.evaluation = kRunning, .openEnd = nearEnd(0, kNine + 5min)}));
}

void NoticesModelTest::aPomodoroIsAskedAboutAtItsEndForADay()
{
    const auto core = inBreak();
    const Instant forgotten = kNine + 5min + 24h;
    QCOMPARE(modelAt(core, kNine + 5min),
             (NoticesModel{.evaluation = kEnded, .next = kNine + 9min}));
    QCOMPARE(modelAt(core, forgotten - 1ms).next, std::optional{forgotten});
    QCOMPARE(modelAt(core, forgotten), NoticesModel{});
}

void NoticesModelTest::onesThatEndedBeforeAreNotAskedAbout()
{
    const auto core = inBreak();
    const Instant end = kNine + 5min;
    QCOMPARE(modelAt(core, end, end).evaluation, std::optional{kEnded});
    QCOMPARE(modelAt(core, end, end + 1ms), (NoticesModel{.next = kNine + 9min}));
}

void NoticesModelTest::anEvaluatedPomodoroIsNotAskedAbout()
{
    auto core = inPomodoro();
    core.run(kNine + 2min, Evaluate{PomodoroId{0}, Verdict::Focused});
    QCOMPARE(modelAt(core, kNine + 4min).evaluation, std::optional<EvaluationRequest>{});
    core.run(kNine + 5min);
    QCOMPARE(modelAt(core, kNine + 5min).evaluation, std::optional<EvaluationRequest>{});
}

void NoticesModelTest::afterAnEvaluationOlderPomodorosAreNotAskedAbout()
{
    auto core = inGrace(); // the first one awaits its evaluation
    core.run(kNine + 10min, Start{});
    core.run(kNine + 12min, Evaluate{PomodoroId{1}, Verdict::Focused});
    const Instant last = kNine + 19min;
    const auto near = nearEnd(1, kNine + 20min);
    QCOMPARE(modelAt(core, last - 1ms),
             (NoticesModel{.evaluation = kEnded, .openEnd = near, .next = last}));
    QCOMPARE(modelAt(core, last), (NoticesModel{.openEnd = near}));
    core.run(kNine + 20min);
    QCOMPARE(core.state().awaiting.size(), 1U);
    QCOMPARE(modelAt(core, kNine + 20min).evaluation, std::optional<EvaluationRequest>{});
}

void NoticesModelTest::theNextPomodorosLastMinuteEndsTheQuestion()
{
    auto core = inGrace();
    core.run(kNine + 10min, Start{});
    const Instant last = kNine + 19min;
    const auto near = nearEnd(1, kNine + 20min);
    QCOMPARE(modelAt(core, last - 1ms),
             (NoticesModel{.evaluation = kEnded, .openEnd = near, .next = last}));
    const EvaluationRequest second{
        .pomodoro = PomodoroId{1}, .title = "Letter", .length = 10min, .running = true};
    QCOMPARE(modelAt(core, last), (NoticesModel{.evaluation = second, .openEnd = near}));
}

void NoticesModelTest::theFirstMinuteIsNotTheLast()
{
    auto core = workday();
    core.run(kMonday, SetSettings{{.streakPlan = {{1min, 5min}}}});
    core.run(kNine, Start{});
    QCOMPARE(modelAt(core, kNine + 59s), NoticesModel{});
    core.run(kNine + 60s);
    QCOMPARE(modelAt(core, kNine + 60s).evaluation.has_value(), true);
}

void NoticesModelTest::overtimeIsToldInSteps()
{
    auto core = inPomodoro();
    const auto end = kNine + 5min;
    core.run(kNine + 4min, Seen{});
    for (auto at = end; at <= end + 75min; at += 1min) {
        core.run(at, Seen{});
    }
    const auto toldAt = [&](Duration overtime) {
        const auto model = modelAt(core, end + overtime);
        return std::pair{model.openEnd->length, *model.next - end};
    };
    using Told = std::pair<Duration, Duration>;
    QVERIFY(toldAt(0min) == Told(0min, 5min));
    QVERIFY(toldAt(5min - 1ms) == Told(0min, 5min));
    QVERIFY(toldAt(5min) == Told(5min, 15min));
    QVERIFY(toldAt(29min) == Told(15min, 30min));
    QVERIFY(toldAt(30min) == Told(30min, 60min));
    QVERIFY(toldAt(75min) == Told(60min, 90min));
    auto question = kRunning;
    question.overtime = true;
    QCOMPARE(modelAt(core, end).evaluation, std::optional{question});
}

void NoticesModelTest::aBreakThatBeganByItselfCanBeTakenBackForAWhile()
{
    auto core = inPomodoro();
    core.run(kNine, SetSettings{{.overtimeLimit = 4min}});
    core.run(kNine + 4min, Seen{});
    core.run(kNine + 5min + 30s, Seen{});
    core.run(kNine + 8min);
    const NoticesModel::OpenEnd expected{.pomodoro = PomodoroId{0},
                                         .phase = PhaseKind::Break,
                                         .plannedEnd = kNine + 5min,
                                         .length = 5min}; // as clocks show it
    QCOMPARE(modelAt(core, kNine + 8min).openEnd, std::optional{expected});
    QCOMPARE(modelAt(core, kNine + 8min).next, std::optional{kNine + 9min});
}

void NoticesModelTest::aBreakTellsTheTimeWorked()
{
    auto core = inGrace();
    core.run(kNine + 13min, Start{});
    core.run(kNine + 19min, Seen{});
    core.run(kNine + 20min);
    core.run(kNine + 22min);
    const NoticesModel::OpenEnd expected{.pomodoro = PomodoroId{1},
                                         .phase = PhaseKind::Break,
                                         .plannedEnd = kNine + 20min,
                                         .length = 7min};
    const auto model = modelAt(core, kNine + 22min);
    QCOMPARE(model.openEnd, std::optional{expected});
    QCOMPARE(model.evaluation->length, expected.length);
}

void NoticesModelTest::aBreakAfterAStopCannot()
{
    auto core = inPomodoro();
    core.run(kNine + 4min, Seen{});
    core.run(kNine + 5min + 30s, Stop{});
    QVERIFY(!modelAt(core, kNine + 5min + 30s).openEnd);
}

void NoticesModelTest::whereTheUserIsNeverSeenNoBreakCanBeTakenBack()
{
    QVERIFY(!modelAt(inBreak(), kNine + 5min).openEnd);
}

void NoticesModelTest::aBreakIsAboutToEndInItsLastMinute()
{
    auto core = inBreak();
    core.run(kNine + 5min, Evaluate{PomodoroId{0}, Verdict::Focused});
    const Instant end = kNine + 10min;
    QCOMPARE(modelAt(core, end - 60s - 1ms), (NoticesModel{.next = end - 60s}));
    QCOMPARE(modelAt(core, end - 60s), (NoticesModel{.breakEnd = end}));
}

void NoticesModelTest::aGraceIsAboutToEndInItsLastMinute()
{
    auto core = inGrace();
    core.run(kNine + 10min, Evaluate{PomodoroId{0}, Verdict::Focused});
    const Instant end = kNine + 13min + 20s;
    QCOMPARE(modelAt(core, end - 60s - 1ms), (NoticesModel{.next = end - 60s}));
    QCOMPARE(modelAt(core, end - 60s), (NoticesModel{.graceEnd = end}));
}

void NoticesModelTest::aGraceThatWinsNothingIsLeftToEnd()
{
    auto core = inGrace();
    core.run(kNine + 10min, Evaluate{PomodoroId{0}, Verdict::Focused});
    core.run(kNine + 10min, SetWorkHours{});
    QCOMPARE(modelAt(core, kNine + 13min), NoticesModel{});
}

void NoticesModelTest::theIntentionOfTheStreakComesNext()
{
    auto core = workday();
    core.run(kNine, Start{IntentionId{1}});
    core.run(kNine + 10min);
    QCOMPARE(nextIntention(core.state())->title, std::string("Report"));
    core.run(kNine + 10min, AbandonIntention{IntentionId{1}});
    QCOMPARE(nextIntention(core.state())->title, std::string("Letter"));
}

void NoticesModelTest::withoutAStreakTheFirstOpenIntentionComesNext()
{
    auto core = workday();
    QCOMPARE(nextIntention(core.state())->title, std::string("Letter"));
    for (const std::int64_t id : {0, 1, 2}) {
        core.run(kNine, AbandonIntention{IntentionId{id}});
    }
    QVERIFY(nextIntention(core.state()) == nullptr);
}

void NoticesModelTest::aPhaseThatEndsInTimeHasJustEnded()
{
    const auto pomodoro = inPomodoro();
    const auto rest = inBreak();
    using Ended = std::optional<PhaseKind>;
    QCOMPARE(justEnded(pomodoro.phase(), at(kNine + 5min - 1ms, pomodoro)), Ended{});
    QCOMPARE(justEnded(pomodoro.phase(), at(kNine + 5min, pomodoro)), Ended{PhaseKind::Pomodoro});
    QCOMPARE(justEnded(pomodoro.phase(), at(kNine + 5min + 10s, pomodoro)),
             Ended{PhaseKind::Pomodoro});
    QCOMPARE(justEnded(rest.phase(), at(kNine + 10min - 1ms, rest)), Ended{});
    QCOMPARE(justEnded(rest.phase(), at(kNine + 10min, rest)), Ended{PhaseKind::Break});
}

void NoticesModelTest::aPhaseEndedByHandHasNotJustEnded()
{
    auto stopped = inPomodoro();
    const Phase pomodoro = stopped.phase();
    stopped.run(kNine + 4min + 59s, Stop{});
    QCOMPARE(justEnded(pomodoro, stopped.state()), std::optional<PhaseKind>{});
    auto skipped = inBreak();
    const Phase rest = skipped.phase();
    skipped.run(kNine + 9min, SkipBreak{});
    QCOMPARE(justEnded(rest, skipped.state()), std::optional<PhaseKind>{});
    auto moved = inBreak();
    moved.run(kNine + 6min, AdjustClock{4min + 1s}); // the break continues
    QCOMPARE(justEnded(rest, moved.state()), std::optional<PhaseKind>{});
}

void NoticesModelTest::aPhaseThatEndedAWhileAgoOrInASuspendHasNotJustEnded()
{
    const auto late = inPomodoro();
    QCOMPARE(justEnded(late.phase(), at(kNine + 5min + 10s + 1ms, late)),
             std::optional<PhaseKind>{});
    auto asleep = inPomodoro();
    const Phase before = asleep.phase();
    asleep.run(kNine + 5min, Advance{.asleep = true});
    QCOMPARE(justEnded(before, asleep.state()), std::optional<PhaseKind>{});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::NoticesModelTest, QCoreApplication)
#include "tst_notices_model.moc"
