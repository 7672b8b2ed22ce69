// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day plan and the score, told a second time: plain recursion over real instants, with no idea
// of how lengths fit together.
#pragma once

#include "core/scoring/score.h"

#include <map>
#include <tuple>

namespace pomotide {

/// The best that can be done in a session.
class SlowPlan final {
public:
    SlowPlan(core::StreakPlan plan, core::Instant end);

    /// From a start at `at` of a streak, when `sets` intentions have been set in the day.
    double afresh(core::Instant at, int sets);

    /// From a break's end at `at` on, or now if the streak is over.
    double afterBreak(core::Instant at, std::size_t nextIndex, int sets);

    /// From a grace on: by going on in it, and by letting it lapse.
    double goingOn(const core::Grace& grace, int sets);
    double lapsing(const core::Grace& grace, int sets);

    /// The grace that begins at `at`, if the plan has such a pair.
    [[nodiscard]] std::optional<core::Grace> graceAt(core::Instant at, std::size_t index) const;

    /// The first instant from `from` on at which a start earns less than `most`.
    core::Instant firstLoss(core::Instant from, double most, int sets);

    [[nodiscard]] core::Instant end() const { return m_end; }

private:
    double pomodoro(core::Span span, std::size_t index, int sets);

    core::StreakPlan m_plan;
    core::Instant m_end;
    std::map<std::tuple<core::Instant, std::size_t, int>, double> m_known;
};

/// The score of a state whose tally is right.
[[nodiscard]] std::optional<core::Score> slowScore(const core::State& state);

/// Whether both say the same, points to a billionth.
[[nodiscard]] bool sameScore(const std::optional<core::Score>& one,
                             const std::optional<core::Score>& other);

} // namespace pomotide
