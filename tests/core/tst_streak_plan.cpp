// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/streak_plan.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace std::chrono_literals;

namespace pomotide {

using namespace core;

class StreakPlanTest final : public QObject {
    Q_OBJECT

private slots:
    void theDefaultPlanGrowsFromFiveMinutesToThirty() const;
    void theFirstFaultIsFound_data() const;
    void theFirstFaultIsFound() const;
    void aPomodoroBeyondThePlanHasNoLength() const;
    void aBreakBeyondThePlanIsItsLast() const;
};

void StreakPlanTest::theDefaultPlanGrowsFromFiveMinutesToThirty() const
{
    const StreakPlan expected{{5min, 5min}, {10min, 5min}, {20min, 5min}, {30min, 10min}};
    QCOMPARE(defaultStreakPlan(), expected);
    QVERIFY(firstFault(expected) == std::nullopt);
}

void StreakPlanTest::theFirstFaultIsFound_data() const
{
    using Fault = std::optional<PlanFault>;
    using Field = PlanFault::Field;
    QTest::addColumn<StreakPlan>("plan");
    QTest::addColumn<Fault>("fault");

    QTest::newRow("one shortest pair") << StreakPlan{{1min, 1min}} << Fault{};
    QTest::newRow("twelve longest pairs") << StreakPlan(12, {180min, 120min}) << Fault{};
    QTest::newRow("no pair") << StreakPlan{} << Fault{{std::nullopt, Field::Pairs}};
    QTest::newRow("thirteen pairs")
        << StreakPlan(13, {5min, 5min}) << Fault{{std::nullopt, Field::Pairs}};
    QTest::newRow("a pomodoro of zero") << StreakPlan{{0min, 5min}} << Fault{{0, Field::Pomodoro}};
    QTest::newRow("a pomodoro over three hours")
        << StreakPlan{{5min, 5min}, {181min, 5min}} << Fault{{1, Field::Pomodoro}};
    QTest::newRow("a break of zero") << StreakPlan{{5min, 0min}} << Fault{{0, Field::Break}};
    QTest::newRow("a break over two hours")
        << StreakPlan{{5min, 5min}, {5min, 121min}} << Fault{{1, Field::Break}};
    QTest::newRow("of one pair the pomodoro first")
        << StreakPlan{{0min, 0min}} << Fault{{0, Field::Pomodoro}};
    QTest::newRow("of several pairs the first")
        << StreakPlan{{5min, 0min}, {0min, 5min}} << Fault{{0, Field::Break}};
    QTest::newRow("the number of pairs before all")
        << StreakPlan(13, {0min, 0min}) << Fault{{std::nullopt, Field::Pairs}};
}

void StreakPlanTest::theFirstFaultIsFound() const
{
    QFETCH(StreakPlan, plan);
    QTEST(firstFault(plan), "fault");
}

void StreakPlanTest::aPomodoroBeyondThePlanHasNoLength() const
{
    QCOMPARE(pomodoroLength(defaultStreakPlan(), 3), Duration{30min});
    QVERIFY(pomodoroLength(defaultStreakPlan(), 4) == std::nullopt);
}

void StreakPlanTest::aBreakBeyondThePlanIsItsLast() const
{
    QCOMPARE(breakLength(defaultStreakPlan(), 0), Duration{5min});
    QCOMPARE(breakLength(defaultStreakPlan(), 3), Duration{10min});
    QCOMPARE(breakLength(defaultStreakPlan(), 9), Duration{10min});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::StreakPlanTest, QCoreApplication)
#include "tst_streak_plan.moc"
