// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/ports/history.h"

namespace pomotide::core {

/// True if no later pomodoro is on the same intention.
[[nodiscard]] bool isLatest(const Pomodoro& pomodoro, const History& history);

/// Returns the reason why the pomodoro cannot be evaluated as achieved at `now`, or nothing if it
/// can.
[[nodiscard]] std::optional<Outcome> refusalToAchieve(const Pomodoro& pomodoro, const State& state,
                                                      const History& history, Instant now);

} // namespace pomotide::core
