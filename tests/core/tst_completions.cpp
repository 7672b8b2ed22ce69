// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using Events = std::vector<PointEvent>;

const IntentionId kLetter{0};
constexpr Span kFortnight{kMonday, kMonday + 336h};

PointEvent earned(PointKind kind, Instant time, double points, std::int64_t pomodoro = 0)
{
    return {.kind = kind,
            .time = time,
            .points = points,
            .pomodoro = PomodoroId{pomodoro},
            .intention = kLetter};
}

PointEvent completed(Instant time, double points, std::int64_t pomodoro = 0)
{
    return earned(PointKind::Completed, time, points, pomodoro);
}

PointEvent wellEstimated(Instant time, double points, std::int64_t pomodoro = 0)
{
    return earned(PointKind::WellEstimated, time, points, pomodoro);
}

Events completions(Harness& core)
{
    auto events = core.events(kFortnight);
    std::erase_if(events, [](const PointEvent& one) {
        return one.kind != PointKind::Completed && one.kind != PointKind::WellEstimated;
    });
    return events;
}

void evaluate(Harness& core, Instant at, std::int64_t pomodoro, Verdict verdict)
{
    core.run(at, Evaluate{PomodoroId{pomodoro}, verdict});
}

/// A workday with a plan of one pair of that length, and the intention "Letter".
Harness withLetter(std::chrono::minutes length)
{
    Harness core;
    core.run(kMonday, SetSettings{{.streakPlan = {{length, 5min}}}});
    core.run(kMonday, AddIntention{.title = "Letter", .description = {}, .estimate = {}});
    return core;
}

} // namespace

/// Points for achieving an intention.
class CompletionsTest final : public QObject {
    Q_OBJECT

private slots:
    void anAchievedPomodoroCompletesItsIntention() const;
    void achievedWhileRunningItCompletesAtOnce() const;
    void allWorkSinceTheLastCompletionCounts() const;
    void aCompletionIsWorthFiveAtMost() const;
    void aCompletionIsAtTheEvaluationThatAchieved() const;
    void aSecondAchievementKeepsTheCompletion() const;
    void changingTheVerdictRemovesTheCompletion() const;
    void afterAChangedVerdictItsWorkCountsForTheNextCompletion() const;
    void achievingAgainCompletesAtTheNewInstant() const;
    void reopeningKeepsTheCompletion() const;
    void abandoningCompletesNothing() const;
    void aPomodoroStoppedInTheFirstMinuteIsWork() const;
    void aGoodEstimateAddsItsShare_data() const;
    void aGoodEstimateAddsItsShare() const;
    void onlyWorkAfterTheEstimateCounts_data() const;
    void onlyWorkAfterTheEstimateCounts() const;
    void theBestOfSeveralEstimatesCounts() const;
    void anEstimateThatWasTakenBackCountsNoMore() const;
    void takingAnEstimateBackAfterACompletionLowersNoPoints() const;
    void anEstimateFromBeforeTheLastCompletionCounts() const;
    void longWorkIsComparedInFull() const;
};

void CompletionsTest::anAchievedPomodoroCompletesItsIntention() const
{
    auto core = inBreak();
    evaluate(core, kNine + 6min, 0, Verdict::Achieved);
    QCOMPARE(completions(core), Events{completed(kNine + 6min, 0.125)});
}

void CompletionsTest::achievedWhileRunningItCompletesAtOnce() const
{
    auto core = inPomodoro();
    evaluate(core, kNine + 3min, 0, Verdict::Achieved);
    QCOMPARE(completions(core), Events{completed(kNine + 3min, 0.075)});
}

void CompletionsTest::allWorkSinceTheLastCompletionCounts() const
{
    auto core = withLetter(10min);
    core.run(kNine, Start{kLetter});
    evaluate(core, kNine + 10min, 0, Verdict::Distracted);
    core.run(kNine + 24h, Start{kLetter});
    core.run(kNine + 24h + 4min, Stop{});
    core.run(kNine + 48h, Start{kLetter});
    evaluate(core, kNine + 50h, 2, Verdict::Achieved);
    core.run(kNine + 51h, ReopenIntention{kLetter});
    core.run(kNine + 52h, Start{kLetter});
    evaluate(core, kNine + 53h, 3, Verdict::Achieved);
    QCOMPARE(completions(core),
             (Events{completed(kNine + 50h, 0.6, 2), completed(kNine + 53h, 0.25, 3)}));
}

void CompletionsTest::aCompletionIsWorthFiveAtMost() const
{
    auto core = withLetter(180min);
    core.run(kNine, Start{kLetter});
    core.run(kNine + 4h, Start{kLetter});
    evaluate(core, kNine + 8h, 1, Verdict::Achieved);
    QCOMPARE(completions(core), Events{completed(kNine + 8h, 5, 1)});
}

void CompletionsTest::aCompletionIsAtTheEvaluationThatAchieved() const
{
    auto core = inBreak();
    evaluate(core, kNine + 6min, 0, Verdict::Focused);
    evaluate(core, kNine + 24h, 0, Verdict::Achieved);
    QCOMPARE(completions(core), Events{completed(kNine + 24h, 0.125)});
    const Span thatMinute{kNine + 6min, kNine + 7min};
    QCOMPARE(core.events(thatMinute), Events{earned(PointKind::Evaluated, kNine + 6min, 0.625)});
}

void CompletionsTest::aSecondAchievementKeepsTheCompletion() const
{
    auto core = inBreak();
    evaluate(core, kNine + 6min, 0, Verdict::Achieved);
    evaluate(core, kNine + 24h, 0, Verdict::Achieved);
    QCOMPARE(completions(core), Events{completed(kNine + 6min, 0.125)});
}

void CompletionsTest::changingTheVerdictRemovesTheCompletion() const
{
    auto core = inBreak();
    evaluate(core, kNine + 6min, 0, Verdict::Achieved);
    evaluate(core, kNine + 7min, 0, Verdict::Focused);
    QCOMPARE(completions(core), Events{});
}

void CompletionsTest::afterAChangedVerdictItsWorkCountsForTheNextCompletion() const
{
    auto core = withLetter(10min);
    core.run(kNine, Start{kLetter});
    evaluate(core, kNine + 1h, 0, Verdict::Achieved);
    core.run(kNine + 2h, ReopenIntention{kLetter});
    core.run(kNine + 2h, Start{kLetter});
    evaluate(core, kNine + 3h, 1, Verdict::Achieved);
    QCOMPARE(completions(core),
             (Events{completed(kNine + 1h, 0.25), completed(kNine + 3h, 0.25, 1)}));
    evaluate(core, kNine + 4h, 0, Verdict::Interrupted);
    QCOMPARE(completions(core), Events{completed(kNine + 3h, 0.5, 1)});
}

void CompletionsTest::achievingAgainCompletesAtTheNewInstant() const
{
    auto core = inBreak();
    evaluate(core, kNine + 6min, 0, Verdict::Achieved);
    evaluate(core, kNine + 7min, 0, Verdict::Focused);
    evaluate(core, kNine + 8min, 0, Verdict::Achieved);
    QCOMPARE(completions(core), Events{completed(kNine + 8min, 0.125)});
}

void CompletionsTest::reopeningKeepsTheCompletion() const
{
    auto core = inBreak();
    evaluate(core, kNine + 6min, 0, Verdict::Achieved);
    core.run(kNine + 7min, ReopenIntention{kLetter});
    core.run(kNine + 8min, AbandonIntention{kLetter});
    QCOMPARE(completions(core), Events{completed(kNine + 6min, 0.125)});
}

void CompletionsTest::abandoningCompletesNothing() const
{
    auto core = inBreak();
    core.run(kNine + 6min, AbandonIntention{kLetter});
    QCOMPARE(completions(core), Events{});
}

void CompletionsTest::aPomodoroStoppedInTheFirstMinuteIsWork() const
{
    auto core = withLetter(10min);
    core.run(kNine, Start{kLetter});
    core.run(kNine + 30s, Stop{});
    core.run(kNine + 1h, Start{kLetter});
    evaluate(core, kNine + 2h, 1, Verdict::Achieved);
    QCOMPARE(completions(core), Events{completed(kNine + 2h, 0.2625, 1)});
}

void CompletionsTest::aGoodEstimateAddsItsShare_data() const
{
    QTest::addColumn<Duration>("estimate");
    QTest::addColumn<double>("points");
    QTest::newRow("right") << Duration{10min} << 0.25;
    QTest::newRow("a little too much") << Duration{12min} << 0.222222222;
    QTest::newRow("a little too little") << Duration{8min} << 0.208333333;
    QTest::newRow("twice as much") << Duration{20min} << 0.0;
}

void CompletionsTest::aGoodEstimateAddsItsShare() const
{
    QFETCH(Duration, estimate);
    QFETCH(double, points);
    auto core = withLetter(10min);
    core.run(kNine, EstimateIntention{kLetter, estimate});
    core.run(kNine, Start{kLetter});
    evaluate(core, kNine + 10min, 0, Verdict::Achieved);
    Events expected{completed(kNine + 10min, 0.25)};
    if (points > 0) {
        expected.push_back(wellEstimated(kNine + 10min, points));
    }
    QCOMPARE(completions(core), expected);
}

void CompletionsTest::onlyWorkAfterTheEstimateCounts_data() const
{
    QTest::addColumn<Duration>("made");
    QTest::addColumn<double>("points");
    const auto row = [](const char* name, Duration made, double points) {
        QTest::newRow(name) << made << points;
    };
    // Ten minutes from 9:00 and ten from 10:00.
    row("before all of it", -1min, 0.5);
    row("as it begins", 0min, 0.5);
    row("in the first pomodoro", 4min, 0.4);
    row("between the two", 30min, 0.25);
    row("in the second pomodoro", 69min, 0.025);
    row("after it", 70min, 0);
}

void CompletionsTest::onlyWorkAfterTheEstimateCounts() const
{
    QFETCH(Duration, made);
    QFETCH(double, points);
    auto core = withLetter(10min);
    std::vector<std::pair<Duration, Command>> acts{{0min, Start{kLetter}}, {1h, Start{kLetter}}};
    acts.emplace_back(made, EstimateIntention{kLetter, 20min});
    std::stable_sort(acts.begin(), acts.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [after, command] : acts) {
        core.run(kNine + after, command);
    }
    evaluate(core, kNine + 2h, 1, Verdict::Achieved);
    Events expected{completed(kNine + 2h, 0.5, 1)};
    if (points > 0) {
        expected.push_back(wellEstimated(kNine + 2h, points, 1));
    }
    QCOMPARE(completions(core), expected);
}

void CompletionsTest::theBestOfSeveralEstimatesCounts() const
{
    auto core = withLetter(10min);
    core.run(kNine, EstimateIntention{kLetter, 15min});
    core.run(kNine, EstimateIntention{kLetter, 1000h});
    core.run(kNine, Start{kLetter});
    // An exact but late estimate: a share of 0.3 instead of 5/9.
    core.run(kNine + 7min, EstimateIntention{kLetter, 10min});
    evaluate(core, kNine + 10min, 0, Verdict::Achieved);
    QCOMPARE(completions(core),
             (Events{completed(kNine + 10min, 0.25), wellEstimated(kNine + 10min, 0.138888889)}));
}

void CompletionsTest::anEstimateThatWasTakenBackCountsNoMore() const
{
    auto core = withLetter(10min);
    core.run(kNine, EstimateIntention{kLetter, 10min});
    core.run(kNine, Start{kLetter});
    core.run(kNine + 5min, EstimateIntention{kLetter, std::nullopt});
    evaluate(core, kNine + 10min, 0, Verdict::Achieved);
    QCOMPARE(completions(core), (Events{completed(kNine + 10min, 0.25)}));
}

void CompletionsTest::takingAnEstimateBackAfterACompletionLowersNoPoints() const
{
    auto core = withLetter(10min);
    core.run(kNine, EstimateIntention{kLetter, 10min});
    core.run(kNine, Start{kLetter});
    evaluate(core, kNine + 10min, 0, Verdict::Achieved);
    core.run(kNine + 10min, ReopenIntention{kLetter});
    core.run(kNine + 10min, EstimateIntention{kLetter, std::nullopt});
    QCOMPARE(completions(core),
             (Events{completed(kNine + 10min, 0.25), wellEstimated(kNine + 10min, 0.25)}));
}

void CompletionsTest::anEstimateFromBeforeTheLastCompletionCounts() const
{
    auto core = withLetter(10min);
    core.run(kNine, EstimateIntention{kLetter, 10min});
    core.run(kNine, Start{kLetter});
    evaluate(core, kNine + 10min, 0, Verdict::Achieved);
    core.run(kNine + 1h, ReopenIntention{kLetter});
    core.run(kNine + 1h, Start{kLetter});
    evaluate(core, kNine + 70min, 1, Verdict::Achieved);
    QCOMPARE(completions(core),
             (Events{completed(kNine + 10min, 0.25), wellEstimated(kNine + 10min, 0.25),
                     completed(kNine + 70min, 0.25, 1), wellEstimated(kNine + 70min, 0.25, 1)}));
}

void CompletionsTest::longWorkIsComparedInFull() const
{
    auto core = withLetter(180min);
    core.run(kMonday, EstimateIntention{kLetter, 6h});
    for (int count = 0; count < 4; ++count) {
        core.run(kNine + count * 4h, Start{kLetter});
    }
    evaluate(core, kNine + 16h, 3, Verdict::Achieved);
    // Twelve hours: the estimate was wrong by a factor of two.
    QCOMPARE(completions(core), Events{completed(kNine + 16h, 5, 3)});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::CompletionsTest, QCoreApplication)
#include "tst_completions.moc"
