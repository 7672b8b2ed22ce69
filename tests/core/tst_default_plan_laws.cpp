// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/day_plan.h"
#include "core/scoring/points.h"
#include "tests/support/harness.h"
#include "tests/support/slow_plan.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr Duration kGrain = 20s; ///< divides all lengths of the default plan and its grace periods

/// What ends within a minute of the session counts, so nothing counts from kNine on.
constexpr Instant kSessionEnd = kNine - 1min;

/// The instant that many grains before nine.
Instant withGrainsLeft(int grains)
{
    return kNine - grains * kGrain - Duration{1};
}

constexpr int grainsIn(Duration length)
{
    return static_cast<int>(length / kGrain);
}

constexpr int minutesIn(Duration length)
{
    return static_cast<int>(length / 1min);
}

constexpr int kDay = minutesIn(24h);

/// Plans for which cheating must not pay.
std::vector<StreakPlan> soundPlans()
{
    return {defaultStreakPlan(),
            {{25min, 5min}, {25min, 5min}, {25min, 5min}, {25min, 5min}},
            {{50min, 10min}},
            {{50min, 10min}, {50min, 20min}}};
}

Duration lengthOf(const StreakPlan& plan)
{
    Duration length{};
    for (const auto& pair : plan) {
        length += pair.pomodoro + pair.pause;
    }
    return length;
}

/// The most points that work, focus and breaks can earn in the minutes that are left of a session,
/// if a pomodoro runs for any number of minutes and a break is ended at any minute. Lengths, set
/// ends, overtime and stops come down to that. After a stop the streak is over with the break.
class Cheat final {
public:
    explicit Cheat(const StreakPlan& plan) : m_plan(plan)
    {
        const auto states = plan.size() * (plan.size() + 1);
        m_work.assign(states, std::vector<double>(kDay + 1, 0.0));
        for (int left = 1; left <= kDay; ++left) {
            for (std::size_t index = plan.size(); index-- > 0;) {
                for (std::size_t rests = 0; rests <= index; ++rests) {
                    work(left, index, rests) = bestOf(left, index, rests);
                }
            }
        }
    }

    double fresh(int left) { return work(left, 0, 0); }

private:
    static constexpr int kLongestWork = minutesIn(kLongestPomodoro + kLongestOvertime);

    double& work(int left, std::size_t index, std::size_t rests)
    {
        return m_work.at(index * (m_plan.size() + 1) + rests).at(static_cast<std::size_t>(left));
    }

    /// After a break: going on or, if the pomodoro before it was stopped, starting afresh.
    double afterBreak(int left, std::size_t index, std::size_t rests)
    {
        const auto afresh = work(left, 0, 0);
        return index < m_plan.size() ? std::max(afresh, work(left, index, rests)) : afresh;
    }

    double bestOf(int left, std::size_t index, std::size_t rests)
    {
        double best = 0;
        for (int worked = std::min(left, kLongestWork); worked >= 1; --worked) {
            const auto points = focusedPoints(worked * 1min, rests);
            best = std::max(best, points + bestBreak(left - worked, worked, index, rests));
        }
        return best;
    }

    double bestBreak(int left, int worked, std::size_t index, std::size_t rests)
    {
        const auto planned = minutesIn(m_plan[index].pause);
        double best = 0;
        for (int taken = std::min(left, planned); taken >= 0; --taken) {
            const auto points = breakPoints(taken * 1min, worked * 1min);
            const auto counted = rests + (taken == planned ? 1 : 0);
            best = std::max(best, points + afterBreak(left - taken, index + 1, counted));
        }
        return best;
    }

    StreakPlan m_plan;
    std::vector<std::vector<double>> m_work; ///< by index and rests, then by minutes left
};

/// The plan's points if its last pomodoro is cut to what is left.
class CutPlan final {
public:
    explicit CutPlan(const StreakPlan& plan) : m_plan(plan)
    {
        m_points.assign(plan.size(), std::vector<double>(static_cast<std::size_t>(kGrains) + 1, 0));
        for (int left = 1; left <= kGrains; ++left) {
            for (std::size_t index = plan.size(); index-- > 0;) {
                points(left, index) = bestOf(left, index);
            }
        }
    }

    double fresh(int minutes) { return points(grainsIn(minutes * 1min), 0); }

private:
    static constexpr int kGrains = grainsIn(24h);

    double& points(int left, std::size_t index)
    {
        return m_points.at(index).at(static_cast<std::size_t>(left));
    }

    double bestOf(int left, std::size_t index)
    {
        const auto& [pomodoro, pause] = m_plan[index];
        const auto worked = std::min<Duration>(pomodoro, left * kGrain);
        auto goingOn = focusedPoints(worked, index);
        const auto after = left - grainsIn(worked) - grainsIn(pause);
        if (after >= 0) {
            goingOn += breakPoints(Duration{pause}, worked);
            goingOn += points(after, index + 1 < m_plan.size() ? index + 1 : 0);
        }
        const auto lapsed = left - grainsIn(pomodoro) / kGraceShare;
        return index > 0 && lapsed > 0 ? std::max(goingOn, points(lapsed, 0)) : goingOn;
    }

    StreakPlan m_plan;
    std::vector<std::vector<double>> m_points; ///< by index, then by grains left
};

/// Points per hour of a streak of that many pomodoros, from its start to the end of its last grace
/// period. The first set is left out: it does not depend on streaks.
double earnedAnHour(int pomodoros)
{
    auto core = workday();
    auto lapsed = kNine;
    core.run(core.state().now, AddIntention{"To do", "", {}});
    for (int count = 0; count < pomodoros; ++count) {
        core.run(std::max(core.state().now, kNine), Start{});
        const auto pomodoro = *runningPomodoro(core.state());
        core.run(pomodoro.span.end, Evaluate{pomodoro.id, Verdict::Focused});
        lapsed = core.state().streak->pairs.back().pause->span.end;
        core.run(lapsed);
        if (core.state().streak) {
            lapsed = core.state().streak->grace->span.end;
        }
    }
    auto events = core.events({kNine, lapsed});
    std::erase_if(events,
                  [](const PointEvent& event) { return event.kind == PointKind::FirstSet; });
    return totalOf(events) /
           std::chrono::duration<double, std::ratio<3600>>(lapsed - kNine).count();
}

} // namespace

/// The default plan and the points fit together: earning the most points is also good for the user.
class DefaultPlanLawsTest final : public QObject {
    Q_OBJECT

private slots:
    void aStreakEarnsMoreAnHourTheLongerItIsKept() const;
    void thePlanBreaksAStreakOnlyInTheLast100Minutes() const;
    void noCheatEarnsAFifthMoreThanWholeStreaks() const;
    void noCheatEarnsAFifthMoreThanThePlanWithItsLastPomodoroCut() const;
    void aLaterStartNeverEarnsMore() const;
};

void DefaultPlanLawsTest::aStreakEarnsMoreAnHourTheLongerItIsKept() const
{
    double shorter = 0;
    for (const int pomodoros : {1, 2, 3, 4}) {
        const auto longer = earnedAnHour(pomodoros);
        QVERIFY2(longer > shorter, qPrintable(QString::number(pomodoros)));
        shorter = longer;
    }
}

void DefaultPlanLawsTest::thePlanBreaksAStreakOnlyInTheLast100Minutes() const
{
    SlowPlan plan{defaultStreakPlan(), kSessionEnd, kNine + 24h};
    Duration longest{};
    for (int left = 0; left <= grainsIn(24h); ++left) {
        const auto at = withGrainsLeft(left);
        for (const std::size_t index : {1, 2, 3}) {
            const auto grace = *plan.graceAt(at, index);
            if (plan.lapsing(grace) > plan.goingOn(grace, index) + kPointsEpsilon) {
                longest = kSessionEnd - at;
            }
        }
    }
    QVERIFY(longest > Duration{});
    QVERIFY2(longest < 100min, qPrintable(QString::number(longest / 1s)));
}

void DefaultPlanLawsTest::noCheatEarnsAFifthMoreThanWholeStreaks() const
{
    for (const auto& plan : soundPlans()) {
        Cheat cheat{plan};
        double worst = 0;
        for (auto session = lengthOf(plan); session <= 24h; session += lengthOf(plan)) {
            if (session >= 2h) {
                DayPlan steady{plan, kNine + session, kNine + 48h};
                worst = std::max(worst, cheat.fresh(minutesIn(session)) / steady.fresh(kNine));
            }
        }
        QVERIFY2(worst < 1.2, qPrintable(QString::number(worst)));
    }
}

void DefaultPlanLawsTest::noCheatEarnsAFifthMoreThanThePlanWithItsLastPomodoroCut() const
{
    for (const auto& plan : soundPlans()) {
        Cheat cheat{plan};
        CutPlan steady{plan};
        double worst = 0;
        for (int left = minutesIn(2h); left <= kDay; ++left) {
            worst = std::max(worst, cheat.fresh(left) / steady.fresh(left));
        }
        QVERIFY2(worst < 1.2, qPrintable(QString::number(worst)));
        // At 1 or less, no cheating would be possible.
        QVERIFY(worst > 1);
    }
}

void DefaultPlanLawsTest::aLaterStartNeverEarnsMore() const
{
    DayPlan plan{defaultStreakPlan(), kSessionEnd, kNine + 24h};
    double later = 0;
    for (int left = 0; left <= grainsIn(24h); ++left) {
        const auto now = plan.fresh(withGrainsLeft(left));
        QVERIFY(now > later - kPointsEpsilon);
        later = now;
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DefaultPlanLawsTest, QCoreApplication)
#include "tst_default_plan_laws.moc"
