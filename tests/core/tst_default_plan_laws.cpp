// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/day_plan.h"
#include "core/scoring/points.h"
#include "tests/support/harness.h"
#include "tests/support/slow_plan.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr Duration kGrain = 20s; ///< divides all lengths of the default plan and its grace periods

/// The instant that many grains before nine, the end of the session.
Instant withGrainsLeft(int grains)
{
    return kNine - grains * kGrain - Duration{1};
}

constexpr int grainsIn(Duration length)
{
    return static_cast<int>(length / kGrain);
}

/// The most points until the session's end if breaks can be skipped and pomodoros achieved after
/// any number of minutes. Time is counted in grains; an event with 0 grains left is the last that
/// counts.
class Cheat final {
public:
    explicit Cheat(int longest)
    {
        m_places.fill(std::vector<Row>(static_cast<std::size_t>(longest) + 1, Row{}));
        for (int left = 0; left <= longest; ++left) {
            for (std::size_t index = m_plan.size(); index-- > 0;) {
                for (int sets = kRewardedFirstSets; sets >= 0; --sets) {
                    at(left, index, sets) = bestOf(left, index, sets);
                }
            }
        }
    }

    double fresh(int left) { return at(left, 0, 0); }

private:
    using Row = std::array<double, kRewardedFirstSets + 1>;

    double& at(int left, std::size_t index, int sets)
    {
        return m_places.at(index % m_plan.size())
            .at(static_cast<std::size_t>(left))
            .at(static_cast<std::size_t>(std::min(sets, kRewardedFirstSets)));
    }

    double bestOf(int left, std::size_t index, int sets)
    {
        double best = 0;
        if (index > 0) {
            const auto lapse = left - grainsIn(m_plan[index].pomodoro) / kGraceShare;
            best = lapse < 0 ? 0 : at(lapse, 0, sets);
        }
        const auto minutes = std::min<Duration>(m_plan[index].pomodoro, left * kGrain) / 1min;
        for (auto minute = minutes; minute >= 1; --minute) {
            best = std::max(best, achievedAfter(minute * 1min, left, index, sets));
        }
        return best;
    }

    double achievedAfter(Duration worked, int left, std::size_t index, int sets)
    {
        const auto atEnd = left - grainsIn(worked);
        const auto points = firstSetPoints(sets) +
                            weight(worked, index) * (1 + evaluationShare(Verdict::Achieved)) +
                            completionPoints(worked);
        const auto skipped = at(atEnd, index + 1, sets + 1);
        const auto afterBreak = atEnd - grainsIn(m_plan[index].pause);
        if (afterBreak < 0) {
            return points + skipped;
        }
        const auto taken =
            breakPoints(m_plan[index].pause, worked) + at(afterBreak, index + 1, sets + 1);
        return points + std::max(skipped, taken);
    }

    StreakPlan m_plan = defaultStreakPlan();
    std::array<std::vector<Row>, 4> m_places;
};

/// Points per hour of a streak of that many pomodoros, from its start to the end of its last grace
/// period. First sets are left out: they do not depend on streaks.
double earnedAnHour(int pomodoros)
{
    auto core = workday();
    auto lapsed = kNine;
    for (int count = 0; count < pomodoros; ++count) {
        core.run(core.state().now, AddIntention{"To do", "", {}});
        const auto intention = std::get<IntentionId>(core.last().created);
        core.run(std::max(core.state().now, kNine), Start{intention});
        const auto pomodoro = *runningPomodoro(core.state());
        core.run(pomodoro.span.end, Evaluate{pomodoro.id, Verdict::Achieved});
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
    void nothingEarnsAFifthMoreThanThePlan() const;
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
    SlowPlan plan{defaultStreakPlan(), kNine};
    int lastBroken = 0;
    for (int left = 0; left <= grainsIn(24h); ++left) {
        for (const std::size_t index : {1, 2, 3}) {
            const auto grace = *plan.graceAt(withGrainsLeft(left), index);
            for (int sets = 0; sets <= kRewardedFirstSets; ++sets) {
                if (plan.lapsing(grace, sets) > plan.goingOn(grace, sets) + kPointsEpsilon) {
                    lastBroken = left;
                }
            }
        }
    }
    QVERIFY(lastBroken > 0);
    QVERIFY2(lastBroken < grainsIn(100min), qPrintable(QString::number(lastBroken)));
}

void DefaultPlanLawsTest::nothingEarnsAFifthMoreThanThePlan() const
{
    const auto longest = grainsIn(24h);
    Cheat cheat{longest};
    DayPlan plan{defaultStreakPlan(), kNine};
    double worst = 0;
    for (int left = grainsIn(2h); left <= longest; ++left) {
        const auto ratio = cheat.fresh(left) / plan.fresh(withGrainsLeft(left), 0);
        worst = std::max(worst, ratio);
    }
    QVERIFY2(worst < 1.2, qPrintable(QString::number(worst)));
    // At 1 or less, no cheating would be possible.
    QVERIFY(worst > 1);
}

void DefaultPlanLawsTest::aLaterStartNeverEarnsMore() const
{
    DayPlan plan{defaultStreakPlan(), kNine};
    for (int sets = 0; sets <= kRewardedFirstSets; ++sets) {
        double later = 0;
        for (int left = 0; left <= grainsIn(24h); ++left) {
            const auto now = plan.fresh(withGrainsLeft(left), sets);
            QVERIFY(now > later - kPointsEpsilon);
            later = now;
        }
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DefaultPlanLawsTest, QCoreApplication)
#include "tst_default_plan_laws.moc"
