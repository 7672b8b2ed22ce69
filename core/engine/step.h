// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/ports/history.h"
#include "core/time/zones.h"

#include <span>

namespace pomotide::core {

/// The state of a first launch at `now`.
[[nodiscard]] State initialState(Instant now);

/// Ordinary drift of a clock, and corrections by a time service: a clock that changes by this much
/// or less was not set.
inline constexpr Duration kDrift = std::chrono::seconds{2};

/// The instant at which to go on with a state of `now`, if the wall clock reads `read`. A clock
/// that is behind by at most two seconds has drifted: to Restart, it would have gone back.
[[nodiscard]] Instant afterDrift(Instant read, Instant now);

/// Lets time pass to `at` (if that is not earlier than `state.now`), then carries out or refuses
/// the command. Total and pure: any state, any command, any instant.
[[nodiscard]] Transition step(const State& state, const Command& command, Instant at,
                              const Zones& zones, const History& history);

/// The same with several commands as one act: all of them are carried out, or, if one is refused,
/// none. Without commands, only time passes.
[[nodiscard]] Transition step(const State& state, std::span<const Command> commands, Instant at,
                              const Zones& zones, const History& history);

} // namespace pomotide::core
