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

/// What ends within a minute of the session counts, so nothing counts from nine on.
constexpr Instant kSessionEnd = kNine - 1min;
constexpr Instant kDayEnd = kNine + 19h;

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
    void whatEndsWithinAMinuteOfTheSessionCounts() const;
    void whatEndsAtTheDaysEndDoesNotCount() const;
};

void DayPlanTest::pointsOfAStartEqualPlainRecursion() const
{
    QVERIFY(holds("the points of a start equal plain recursion", [] {
        const auto pairs = *anyPlan();
        DayPlan plan{pairs, kSessionEnd, kDayEnd};
        SlowPlan slow{pairs, kSessionEnd, kDayEnd};
        const auto at =
            kNine - *rc::gen::inRange(-10, 150 * 60) * 1s - *rc::gen::inRange(0, 3) * 1ms;
        const auto index = *rc::gen::inRange<std::size_t>(0, pairs.size() + 1);
        const auto rests = *rc::gen::inRange<std::size_t>(0, index + 1);
        RC_ASSERT(same(plan.fresh(at), slow.afresh(at)));
        if (index > 0) {
            RC_ASSERT(same(plan.onwards(at, index, rests), slow.afterBreak(at, index, rests)));
        }
    }));
}

void DayPlanTest::pointsAfterAPomodoroEqualPlainRecursion() const
{
    QVERIFY(holds("the points after a pomodoro equal plain recursion", [] {
        const auto pairs = *anyPlan();
        DayPlan plan{pairs, kSessionEnd, kDayEnd};
        SlowPlan slow{pairs, kSessionEnd, kDayEnd};
        const auto end = kNine - *rc::gen::inRange(0, 150 * 60) * 1s;
        const auto index = *rc::gen::inRange<std::size_t>(0, pairs.size());
        const auto rest = breakLength(pairs, index);
        const Duration worked{*rc::gen::inRange(0, 90) * 30s};
        const auto rests = *rc::gen::inRange<std::size_t>(0, index + 1);
        double expected = 0;
        if (end + rest < kNine) {
            expected =
                std::chrono::duration<double, std::ratio<60>>(std::min(rest, worked)).count() / 10 +
                slow.afterBreak(end + rest, index + 1, rests + 1);
        }
        RC_ASSERT(same(plan.afterPomodoro(end, worked, index, rests), expected));
    }));
}

void DayPlanTest::theNextLossIsTheFirstInstantThatEarnsLess() const
{
    QVERIFY(holds("the next loss is the first instant from which a start earns less", [] {
        const auto pairs = *anyPlan();
        DayPlan plan{pairs, kSessionEnd, kDayEnd};
        const auto at = kNine - *rc::gen::inRange(1, 150 * 60) * 1s - *rc::gen::inRange(0, 3) * 1ms;
        const auto points = plan.fresh(at);
        const auto loss = plan.firstBelow(points, at);
        RC_PRE(points > kRounding);
        RC_ASSERT(loss > at);
        RC_ASSERT(loss < kNine);
        RC_ASSERT(same(plan.fresh(loss - 1ms), points));
        RC_ASSERT(plan.fresh(loss) < points - kRounding);
    }));
}

void DayPlanTest::whatEndsWithinAMinuteOfTheSessionCounts() const
{
    DayPlan plan{defaultStreakPlan(), kSessionEnd, kDayEnd};
    QVERIFY(plan.counts(kSessionEnd));
    QVERIFY(plan.counts(kSessionEnd + 1min - 1ms));
    QVERIFY(!plan.counts(kSessionEnd + 1min));
    QCOMPARE(plan.fresh(kSessionEnd), 0.0);
    QCOMPARE(plan.fresh(kSessionEnd - 5min), 2 * 0.5);
    QCOMPARE(plan.fresh(kSessionEnd - 4min - 1ms), 2 * 0.5);
    QCOMPARE(plan.fresh(kSessionEnd - 4min), 0.0);
    QCOMPARE(plan.fresh(kSessionEnd + 24h), 0.0);
}

void DayPlanTest::whatEndsAtTheDaysEndDoesNotCount() const
{
    DayPlan plan{defaultStreakPlan(), kSessionEnd, kSessionEnd};
    QVERIFY(plan.counts(kSessionEnd - 1ms));
    QVERIFY(!plan.counts(kSessionEnd));
    QCOMPARE(plan.fresh(kSessionEnd - 5min), 0.0);
    QCOMPARE(plan.fresh(kSessionEnd - 5min - 1ms), 2 * 0.5);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DayPlanTest, QCoreApplication)
#include "tst_day_plan.moc"
