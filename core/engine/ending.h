// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"

namespace pomotide::core {

/// The reason against ending the running pomodoro or break at that instant; nothing if it is
/// possible at `now`.
[[nodiscard]] std::optional<Outcome> refusalToEndAt(const State& state, Instant end, Instant now);

/// The reason against taking the running break back at `now`; nothing if it is possible.
[[nodiscard]] std::optional<Outcome> refusalToWorkOn(const State& state, Instant now);

/// The first instant from which the running break can no longer be taken back.
[[nodiscard]] Instant workOnLimit(const State& state);

} // namespace pomotide::core
