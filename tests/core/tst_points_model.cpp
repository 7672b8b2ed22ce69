// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using Reason = PointReason;

constexpr Span kDay{kMonday + 4h, kMonday + 28h};
constexpr Span kNextDay{kMonday + 28h, kMonday + 52h};
const IntentionId kLetter{0};
const PomodoroId kFirst{0};
const PomodoroId kSecond{1};

PointSums sums(std::initializer_list<std::pair<Reason, double>> points)
{
    PointSums result;
    for (const auto& [reason, value] : points) {
        result.add(reason, value);
    }
    return result;
}

/// Two pomodoros, the second after a break in full.
Harness twoPomodoros()
{
    auto core = workday();
    core.run(kNine, EstimateIntention{kLetter, 10min});
    core.run(kNine + 2min, Start{kLetter});
    core.run(kNine + 7min, Evaluate{kFirst, Verdict::Focused});
    core.run(kNine + 13min, Start{kLetter});
    core.run(kNine + 22min, Evaluate{kSecond, Verdict::Achieved});
    core.run(kNine + 40min);
    return core;
}

} // namespace

/// The points of a day with the reason for each.
class PointsModelTest final : public QObject {
    Q_OBJECT

private slots:
    void eachPomodoroHasThePointsOfItsReasons() const;
    void theReasonsAddUpToTheScore() const;
    void roundedReasonsAddUpToTheRoundedTotal() const;
    void aRunningPomodoroHasItsFirstSet() const;
    void anEvaluationOnTheNextDayIsAllThatItHasThere() const;
    void aDayWithoutPointsIsEmpty() const;
};

void PointsModelTest::eachPomodoroHasThePointsOfItsReasons() const
{
    auto core = twoPomodoros();
    const PointsModel wanted{.day = kDay,
                             .points = sums({{Reason::FirstSet, 1},
                                             {Reason::Estimated, 0.5},
                                             {Reason::Worked, 1.5},
                                             {Reason::Rested, 0.25},
                                             {Reason::Evaluated, 2.0625},
                                             {Reason::Completed, 0.375},
                                             {Reason::WellEstimated, 0.208333333},
                                             {Reason::BreakTaken, 1}}),
                             .entries = {{.pomodoro = core.pomodoro(0),
                                          .title = "Letter",
                                          .points = sums({{Reason::FirstSet, 1},
                                                          {Reason::Estimated, 0.5},
                                                          {Reason::Worked, 0.5},
                                                          {Reason::Evaluated, 0.5},
                                                          {Reason::BreakTaken, 0.5}})},
                                         {.pomodoro = core.pomodoro(1),
                                          .title = "Letter",
                                          .points = sums({{Reason::Worked, 1},
                                                          {Reason::Rested, 0.25},
                                                          {Reason::Evaluated, 1.5625},
                                                          {Reason::Completed, 0.375},
                                                          {Reason::WellEstimated, 0.208333333},
                                                          {Reason::BreakTaken, 0.5}})}}};
    QVERIFY(core.points(kDay) == wanted);
}

void PointsModelTest::theReasonsAddUpToTheScore() const
{
    auto core = twoPomodoros();
    QVERIFY(std::abs(core.points(kDay).points.total() - core.score()->earned) < 1e-6);
}

void PointsModelTest::roundedReasonsAddUpToTheRoundedTotal() const
{
    const auto exact =
        sums({{Reason::Worked, 1}, {Reason::Rested, 0.25}, {Reason::Evaluated, 1.25}});
    const auto told = sums({{Reason::Worked, 1}, {Reason::Rested, 0.3}, {Reason::Evaluated, 1.2}});
    QVERIFY(exact.rounded() == told);
    // Of 0.5, 0.3 and 0.2 tenths, the largest part is the one that is told.
    const auto small =
        sums({{Reason::Worked, 0.05}, {Reason::Rested, 0.03}, {Reason::Evaluated, 0.02}});
    QVERIFY(small.rounded() == sums({{Reason::Worked, 0.1}}));
    QVERIFY(told.rounded() == told);
    QVERIFY(PointSums{}.rounded() == PointSums{});
}

void PointsModelTest::aRunningPomodoroHasItsFirstSet() const
{
    auto core = inPomodoro();
    const auto points = sums({{Reason::FirstSet, 1}});
    const PointsModel wanted{
        .day = kDay,
        .points = points,
        .entries = {{.pomodoro = core.pomodoro(0), .title = "Letter", .points = points}}};
    QVERIFY(core.points(kDay) == wanted);
}

void PointsModelTest::anEvaluationOnTheNextDayIsAllThatItHasThere() const
{
    auto core = inGrace();
    core.run(kNextDay.begin + 1h, Evaluate{kFirst, Verdict::Focused});
    const auto points = sums({{Reason::Evaluated, 0.5}});
    const PointsModel wanted{
        .day = kNextDay,
        .points = points,
        .entries = {{.pomodoro = core.pomodoro(0), .title = "Letter", .points = points}}};
    QVERIFY(core.points(kNextDay) == wanted);
}

void PointsModelTest::aDayWithoutPointsIsEmpty() const
{
    auto core = inGrace();
    QVERIFY(core.points(kNextDay) == (PointsModel{.day = kNextDay, .points = {}, .entries = {}}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PointsModelTest, QCoreApplication)
#include "tst_points_model.moc"
