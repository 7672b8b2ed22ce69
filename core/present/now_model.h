// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"
#include "core/time/zones.h"

#include <optional>
#include <string>

namespace pomotide::core {

enum class PhaseKind { Idle, Prompt, Pomodoro, Break, Grace };

/// The phase and its figures for display.
struct NowModel {
    PhaseKind kind = PhaseKind::Idle;
    double elapsed = 0;           ///< of the phase, 0 to 1; 0 in Idle
    std::optional<Instant> until; ///< the end of the phase; of a prompt, the next loss of points;
                                  ///< in Idle, the begin of the next session, if any
    Duration left{};              ///< to `until`; never negative
    std::string intention;        ///< title of the running or the first open one
    std::optional<Duration> next; ///< length of a pomodoro if one can start now
    std::optional<Score> score;   ///< in sessions

    bool operator==(const NowModel&) const = default;
};

/// `now` is at or after `state.now` and before the next deadline; `score` is the state's.
[[nodiscard]] NowModel nowModel(const State& state, const std::optional<Score>& score,
                                const Zones& zones, Instant now);

/// Minutes for a countdown, rounded up: 61 s are 2, 60 s are 1, 0 s are 0.
[[nodiscard]] int minutesLeft(Duration left);

} // namespace pomotide::core
