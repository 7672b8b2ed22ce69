// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/time/zones.h"

namespace pomotide::core {

/// The phase at `state.now`.
[[nodiscard]] Phase phaseOf(const State& state, const Zones& zones);

/// The first instant after `state.now` at which the phase changes by itself, a quiet ends, a
/// session begins or ends, or an intention is due. The horizon, if there is none before it.
[[nodiscard]] Instant nextDeadline(const State& state, const Zones& zones);

/// Removes what is too old at `state.now` to matter. Loading, advancing and each step end with it,
/// so that the state does not depend on when the program looked.
void prune(State& state);

} // namespace pomotide::core
