// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/day_plan.h"

#include "tests/support/law.h"
#include "tests/support/random_commands.h"
#include "tests/support/slow_plan.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr double kRounding = 1e-9;

bool same(double one, double other)
{
    return std::abs(one - other) < kRounding;
}

} // namespace

/// Compares the day plan with plain recursion over real instants.
class DayPlanTest final : public QObject {
    Q_OBJECT

private slots:
    void pointsOfAStartEqualPlainRecursion() const;
    void pointsAfterAPomodoroEqualPlainRecursion() const;
    void theNextLossIsTheFirstInstantThatEarnsLess() const;
    void afterTheEndNothingCounts() const;
};

void DayPlanTest::pointsOfAStartEqualPlainRecursion() const
{
    QVERIFY(holds("the points of a start equal plain recursion", [] {
        const auto pairs = *anyPlan();
        DayPlan plan{pairs, kNine};
        SlowPlan slow{pairs, kNine};
        const auto earlier = *rc::gen::inRange(0, 12);
        const auto at =
            kNine - *rc::gen::inRange(-10, 150 * 60) * 1s - *rc::gen::inRange(0, 3) * 1ms;
        const auto index = *rc::gen::inRange<std::size_t>(0, pairs.size() + 1);
        RC_ASSERT(same(plan.fresh(at, earlier), slow.afresh(at, earlier)));
        if (index > 0) {
            RC_ASSERT(same(plan.onwards(at, index, earlier), slow.afterBreak(at, index, earlier)));
        }
    }));
}

void DayPlanTest::pointsAfterAPomodoroEqualPlainRecursion() const
{
    QVERIFY(holds("the points after a pomodoro equal plain recursion", [] {
        const auto pairs = *anyPlan();
        DayPlan plan{pairs, kNine};
        SlowPlan slow{pairs, kNine};
        const auto end = kNine - *rc::gen::inRange(0, 150 * 60) * 1s;
        const auto index = *rc::gen::inRange<std::size_t>(0, pairs.size());
        const auto rest = breakLength(pairs, index);
        const Duration worked{*rc::gen::inRange(0, 90) * 30s};
        double expected = 0;
        if (end + rest < kNine) {
            expected =
                std::chrono::duration<double, std::ratio<60>>(std::min(rest, worked)).count() / 2 +
                slow.afterBreak(end + rest, index + 1, 2);
        }
        RC_ASSERT(same(plan.afterPomodoro(end, worked, index, 2), expected));
    }));
}

void DayPlanTest::theNextLossIsTheFirstInstantThatEarnsLess() const
{
    QVERIFY(holds("the next loss is the first instant from which a start earns less", [] {
        const auto pairs = *anyPlan();
        DayPlan plan{pairs, kNine};
        const auto at = kNine - *rc::gen::inRange(1, 150 * 60) * 1s - *rc::gen::inRange(0, 3) * 1ms;
        const auto points = plan.fresh(at, 0);
        const auto loss = plan.firstBelow(points, at, 0);
        RC_PRE(points > kRounding);
        RC_ASSERT(loss > at);
        RC_ASSERT(loss < kNine);
        RC_ASSERT(same(plan.fresh(loss - 1ms, 0), points));
        RC_ASSERT(plan.fresh(loss, 0) < points - kRounding);
    }));
}

void DayPlanTest::afterTheEndNothingCounts() const
{
    DayPlan plan{defaultStreakPlan(), kNine};
    QVERIFY(plan.counts(kNine - 1ms));
    QVERIFY(!plan.counts(kNine));
    QCOMPARE(plan.fresh(kNine, 0), 0.0);
    QCOMPARE(plan.fresh(kNine + 24h, 0), 0.0);
    // A pomodoro of five minutes fits only if it ends a millisecond before the session.
    QCOMPARE(plan.fresh(kNine - 5min, 0), 0.0);
    QCOMPARE(plan.fresh(kNine - 5min - 1ms, 0), 3 + 0.5 + 0.625 + 0.5);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DayPlanTest, QCoreApplication)
#include "tst_day_plan.moc"
