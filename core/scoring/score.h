// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

#include <optional>

namespace pomotide::core {

/// What there is to win in the session under way.
struct Score {
    Span session;
    double earned = 0;
    double possible = 0;          ///< still, beyond what is earned
    double atRisk = 0;            ///< of what is possible: lost if nothing is started by `until`
    double outOfReach = 0;        ///< of `perfect`: no more to be had
    double perfect = 0;           ///< the whole session used, from its begin
    std::optional<Instant> until; ///< the next loss; none if there is nothing left to start for

    bool operator==(const Score&) const = default;
};

/// The score at `state.now`, in any phase; nothing outside sessions. It holds until the next
/// deadline.
[[nodiscard]] std::optional<Score> scoreOf(const State& state);

/// What a state without a streak prompts for, in figures that have held since `since` or have
/// changed after it; nothing if no session is under way or nothing is left in it to start for.
[[nodiscard]] std::optional<Prompt> promptSince(const State& state, Instant since);

} // namespace pomotide::core
