// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/streak_plan.h"

#include <optional>
#include <vector>

namespace pomotide::core {

/// The best that steady focus can still earn in a session: each pomodoro runs in full and is
/// focused, each break is taken. At each grace the streak goes on at once or lapses, whichever
/// earns more in the end. What ends less than a minute after the session counts, but nothing at the
/// day's end or later. Lengths are multiples of 20 s, so the result depends on the time left, the
/// index in the streak and the rests in it. A table over these is filled on demand.
class DayPlan final {
public:
    DayPlan(StreakPlan plan, Instant sessionEnd, Instant dayEnd);

    /// Points for starting a streak at `instant`.
    [[nodiscard]] double fresh(Instant instant);

    /// Points for the time after the pomodoro at `index` with `rests` before it that ends at `end`
    /// after `worked`: its break, then the better of continuing and starting a new streak.
    [[nodiscard]] double afterPomodoro(Instant end, Duration worked, std::size_t index,
                                       std::size_t rests);

    /// Points from `instant` on, at which a break has ended and the pomodoro at `index` may begin.
    /// Beyond the plan's pairs, that is the first of a new streak.
    [[nodiscard]] double onwards(Instant instant, std::size_t index, std::size_t rests);

    /// The first instant after `instant` from which every fresh start earns less than `points`.
    [[nodiscard]] Instant firstBelow(double points, Instant instant);

    /// True if an event at `instant` counts.
    [[nodiscard]] bool counts(Instant instant) const { return instant < m_end; }

private:
    struct Pair {
        int pomodoro = 0; ///< in grains
        int grace = 0;
        int pause = 0;
        Duration worked{};
        double restPoints = 0;
    };
    /// Streaks that have skipped that many rests.
    struct Table {
        std::size_t skipped = 0;
        std::vector<double> known; ///< NaN: not computed yet
    };

    [[nodiscard]] int grainsLeft(Instant instant) const;
    double best(int grains, std::size_t index, std::size_t skipped);
    double begun(int grains, std::size_t index, std::size_t skipped);
    double& known(int grains, std::size_t index, std::size_t skipped);

    StreakPlan m_plan;
    Instant m_end;
    std::vector<Pair> m_pairs;
    std::vector<Table> m_tables;
};

} // namespace pomotide::core
