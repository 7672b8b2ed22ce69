// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/day_plan.h"

#include "core/scoring/points.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pomotide::core {

namespace {

/// Divides a minute and the shortest grace period (a third of a minute) without remainder.
constexpr Duration kGrain = std::chrono::seconds{20};

int grainsIn(Duration length)
{
    return static_cast<int>(length / kGrain);
}

} // namespace

DayPlan::DayPlan(StreakPlan plan, Instant sessionEnd) : m_plan(std::move(plan)), m_end(sessionEnd)
{
    for (std::size_t index = 0; index < m_plan.size(); ++index) {
        const Duration worked = m_plan[index].pomodoro;
        const Duration pause = m_plan[index].pause;
        m_pairs.push_back({.pomodoro = grainsIn(worked),
                           .grace = grainsIn(worked / kGraceShare),
                           .pause = grainsIn(pause),
                           .points = achievedPoints(worked, index) + completionPoints(worked),
                           .restPoints = breakPoints(pause, worked)});
    }
}

double DayPlan::fresh(Instant instant, int firstSets)
{
    return onwards(instant, 0, firstSets);
}

double DayPlan::afterPomodoro(Instant end, Duration worked, std::size_t index, int firstSets)
{
    const auto pause = breakLength(m_plan, index);
    if (!counts(end + pause)) {
        return 0;
    }
    return breakPoints(pause, worked) + onwards(end + pause, index + 1, firstSets);
}

double DayPlan::onwards(Instant instant, std::size_t index, int firstSets)
{
    return best(grainsLeft(instant), index, std::min(firstSets, kRewardedFirstSets));
}

Instant DayPlan::firstBelow(double points, Instant instant, int firstSets)
{
    auto grains = grainsLeft(instant);
    while (grains >= 0 &&
           fresh(m_end - (grains + 1) * kGrain, firstSets) >= points - kPointsEpsilon) {
        --grains;
    }
    return std::max(instant, m_end - (grains + 1) * kGrain);
}

/// The latest time, in grains after `instant`, at which an event still counts; -1 if `instant`
/// itself does not.
int DayPlan::grainsLeft(Instant instant) const
{
    return counts(instant) ? grainsIn(m_end - instant - Duration{1}) : -1;
}

double DayPlan::best(int grains, std::size_t index, int firstSets)
{
    if (grains < 0) {
        return 0;
    }
    if (index >= m_pairs.size()) {
        index = 0;
    }
    // No reference is kept: the calls below may make the table larger.
    if (const auto points = known(grains, index, firstSets); !std::isnan(points)) {
        return points;
    }
    auto points = begun(grains, index, firstSets);
    if (index > 0) {
        points = std::max(points, best(grains - m_pairs[index].grace, 0, firstSets));
    }
    known(grains, index, firstSets) = points;
    return points;
}

double DayPlan::begun(int grains, std::size_t index, int firstSets)
{
    const auto& pair = m_pairs[index];
    if (pair.pomodoro > grains) {
        return 0;
    }
    const auto points = firstSetPoints(firstSets) + pair.points;
    const auto left = grains - pair.pomodoro - pair.pause;
    const auto set = std::min(firstSets + 1, kRewardedFirstSets);
    return left < 0 ? points : points + pair.restPoints + best(left, index + 1, set);
}

double& DayPlan::known(int grains, std::size_t index, int firstSets)
{
    const auto row = static_cast<std::size_t>(grains) * (kRewardedFirstSets + 1) +
                     static_cast<std::size_t>(firstSets);
    const auto place = row * m_pairs.size() + index;
    if (place >= m_known.size()) {
        m_known.resize(place + 1, std::numeric_limits<double>::quiet_NaN());
    }
    return m_known[place];
}

} // namespace pomotide::core
