// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

#include <optional>

namespace pomotide::core {

/// The points of the local day.
struct Score {
    Span day;
    std::optional<Span> session; ///< the one under way
    double earned = 0;
    double possible = 0;          ///< can still be earned, beyond `earned`
    double atRisk = 0;            ///< part of `possible` that is lost if nothing starts by `until`
    double outOfReach = 0;        ///< part of `perfect` that cannot be earned any more
    double perfect = 0;           ///< for steady focus in all sessions of the day
    std::optional<Instant> until; ///< the next loss; none if there is nothing left to start for

    bool operator==(const Score&) const = default;
};

/// The score at `state.now`, in any phase; nothing on a day without sessions. It is valid until the
/// next deadline.
[[nodiscard]] std::optional<Score> scoreOf(const State& state);

/// The next loss of a whole point, as people are told it.
struct Loss {
    int points = 0;                ///< whole points that it costs; at least 1
    std::optional<Instant> before; ///< a start before this full five minutes avoids it; none if
                                   ///< only the earliest possible start does

    bool operator==(const Loss&) const = default;
};

/// The next loss at `state.now`, in any phase. Nothing outside sessions, or if less than a whole
/// point is left to start for.
[[nodiscard]] std::optional<Loss> lossOf(const State& state);

/// The points of the day as the program shows them. In overtime it shows no loss: work that goes on
/// loses nothing.
struct DayScore {
    std::optional<Score> score;
    std::optional<Loss> loss;

    bool operator==(const DayScore&) const = default;
};

[[nodiscard]] DayScore dayScoreOf(const State& state);

/// Points that going on in the grace period earns today over letting it lapse.
[[nodiscard]] double worthOf(const State& state);

/// The prompt of a state without a streak. Nothing if no session is under way or a start in it
/// earns nothing. `since` is the earliest possible begin of its figures.
[[nodiscard]] std::optional<Prompt> promptSince(const State& state, Instant since);

} // namespace pomotide::core
