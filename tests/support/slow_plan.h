// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second implementation of the day plan and the score: by plain recursion over real instants,
// without assumptions about lengths.
#pragma once

#include "core/scoring/score.h"

#include <map>
#include <tuple>

namespace pomotide {

/// The day plan by plain recursion over instants.
class SlowPlan final {
public:
    SlowPlan(core::StreakPlan plan, core::Instant sessionEnd, core::Instant dayEnd);

    /// For starting a streak at `at`.
    double afresh(core::Instant at);

    /// For the time from the end of a break at `at`, or from now if the streak has ended.
    double afterBreak(core::Instant at, std::size_t nextIndex, std::size_t rests);

    /// For a grace period: by continuing in it, or by letting it expire.
    double goingOn(const core::Grace& grace, std::size_t rests);
    double lapsing(const core::Grace& grace);

    /// The grace period that begins at `at`, if the plan has a pair with that index.
    [[nodiscard]] std::optional<core::Grace> graceAt(core::Instant at, std::size_t index) const;

    /// The first instant from `from` on at which a start earns less than `most`.
    core::Instant firstLoss(core::Instant from, double most);

    /// What ends at or after this does not count.
    [[nodiscard]] core::Instant end() const { return m_end; }

private:
    double pomodoro(core::Span span, std::size_t index, std::size_t rests);

    core::StreakPlan m_plan;
    core::Instant m_end;
    std::map<std::tuple<core::Instant, std::size_t, std::size_t>, double> m_known;
};

/// The score of a state, whose tally must be up to date.
[[nodiscard]] std::optional<core::Score> slowScore(const core::State& state);

/// True if both are equal, with points compared to a billionth.
[[nodiscard]] bool sameScore(const std::optional<core::Score>& one,
                             const std::optional<core::Score>& other);

} // namespace pomotide
