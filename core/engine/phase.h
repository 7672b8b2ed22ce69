// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/time/zones.h"

namespace pomotide::core {

/// What is going on at `state.now`.
[[nodiscard]] Phase phaseOf(const State& state, const Zones& zones);

/// The next instant after `state.now` at which the phase changes by itself or a session begins or
/// ends; the horizon if none does before it.
[[nodiscard]] Instant nextDeadline(const State& state, const Zones& zones);

/// Takes out what `state.now` has made irrelevant. Loading and advancing both end with it, so that
/// a restart changes nothing.
void prune(State& state);

} // namespace pomotide::core
