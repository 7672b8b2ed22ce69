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

DayPlan::DayPlan(StreakPlan plan, Instant sessionEnd, Instant dayEnd)
    : m_plan(std::move(plan)), m_end(std::min(sessionEnd + std::chrono::minutes{1}, dayEnd))
{
    for (const auto& [pomodoro, pause] : m_plan) {
        const Duration worked = pomodoro;
        m_pairs.push_back({.pomodoro = grainsIn(worked),
                           .grace = grainsIn(worked / kGraceShare),
                           .pause = grainsIn(pause),
                           .worked = worked,
                           .restPoints = breakPoints(Duration{pause}, worked)});
    }
}

double DayPlan::fresh(Instant instant)
{
    return onwards(instant, 0, 0);
}

double DayPlan::afterPomodoro(Instant end, Duration worked, std::size_t index, std::size_t rests)
{
    const auto pause = breakLength(m_plan, index);
    if (!counts(end + pause)) {
        return 0;
    }
    return breakPoints(pause, worked) + onwards(end + pause, index + 1, rests + 1);
}

double DayPlan::onwards(Instant instant, std::size_t index, std::size_t rests)
{
    return best(grainsLeft(instant), index, index - std::min(rests, index));
}

Instant DayPlan::firstBelow(double points, Instant instant)
{
    auto grains = grainsLeft(instant);
    while (grains >= 0 && fresh(m_end - (grains + 1) * kGrain) >= points - kPointsEpsilon) {
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

double DayPlan::best(int grains, std::size_t index, std::size_t skipped)
{
    if (grains < 0) {
        return 0;
    }
    if (index >= m_pairs.size()) {
        index = 0;
    }
    if (index == 0) {
        skipped = 0;
    }
    // No reference is kept: the calls below may make the table larger.
    if (const auto points = known(grains, index, skipped); !std::isnan(points)) {
        return points;
    }
    auto points = begun(grains, index, skipped);
    if (index > 0) {
        points = std::max(points, best(grains - m_pairs[index].grace, 0, 0));
    }
    known(grains, index, skipped) = points;
    return points;
}

double DayPlan::begun(int grains, std::size_t index, std::size_t skipped)
{
    const auto& pair = m_pairs[index];
    if (pair.pomodoro > grains) {
        return 0;
    }
    const auto points = focusedPoints(pair.worked, index - skipped);
    const auto left = grains - pair.pomodoro - pair.pause;
    return left < 0 ? points : points + pair.restPoints + best(left, index + 1, skipped);
}

double& DayPlan::known(int grains, std::size_t index, std::size_t skipped)
{
    auto table = std::find_if(m_tables.begin(), m_tables.end(),
                              [&](const Table& one) { return one.skipped == skipped; });
    if (table == m_tables.end()) {
        table = m_tables.insert(table, {.skipped = skipped, .known = {}});
    }
    const auto position = static_cast<std::size_t>(grains) * m_pairs.size() + index;
    if (position >= table->known.size()) {
        table->known.resize(position + 1, std::numeric_limits<double>::quiet_NaN());
    }
    return table->known[position];
}

} // namespace pomotide::core
