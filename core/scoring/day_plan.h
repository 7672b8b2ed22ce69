// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/streak_plan.h"

#include <optional>
#include <vector>

namespace pomotide::core {

/// The best possible result until a session's end: each pomodoro runs in full and completes an
/// intention of its own, and each break is taken. Only events before the end count. Lengths are
/// multiples of 20 s, so the result depends on the time left, the index in the streak and the
/// number of intentions set so far. A table over these three is filled on demand.
class DayPlan final {
public:
    DayPlan(StreakPlan plan, Instant sessionEnd);

    /// Points for starting a streak at `instant`, when `firstSets` intentions were set that day.
    [[nodiscard]] double fresh(Instant instant, int firstSets);

    /// Points for the time after the pomodoro at `index` that ends at `end` after `worked`: its
    /// break, then the better of continuing and starting a new streak.
    [[nodiscard]] double afterPomodoro(Instant end, Duration worked, std::size_t index,
                                       int firstSets);

    /// Points from `instant` on, at which a break has ended and the pomodoro at `index` may begin.
    /// Beyond the plan's pairs, that is the first of a new streak.
    [[nodiscard]] double onwards(Instant instant, std::size_t index, int firstSets);

    /// The first instant after `instant` from which every fresh start earns less than `points`.
    [[nodiscard]] Instant firstBelow(double points, Instant instant, int firstSets);

    /// True if an event at `instant` counts.
    [[nodiscard]] bool counts(Instant instant) const { return instant < m_end; }

private:
    struct Pair {
        int pomodoro = 0; ///< in grains
        int grace = 0;
        int pause = 0;
        double points = 0; ///< for the pomodoro, achieved and completing its intention
        double restPoints = 0;
    };

    [[nodiscard]] int grainsLeft(Instant instant) const;
    double best(int grains, std::size_t index, int firstSets);
    double begun(int grains, std::size_t index, int firstSets);
    double& known(int grains, std::size_t index, int firstSets);

    StreakPlan m_plan;
    Instant m_end;
    std::vector<Pair> m_pairs;
    std::vector<double> m_known; ///< NaN: not computed yet
};

} // namespace pomotide::core
