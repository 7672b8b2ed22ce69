// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

namespace pomotide::core {

/// The title of that intention; empty if the state does not have it.
[[nodiscard]] std::string titleOf(const State& state, IntentionId id);

/// The pomodoro that the user can evaluate: the running one, else the newest that awaits its
/// evaluation, else null.
[[nodiscard]] const Pomodoro* pomodoroInQuestion(const State& state);

/// The end of a running pomodoro: the planned one, in overtime now.
[[nodiscard]] Instant endOfRunning(const Pomodoro& running, Instant now);

} // namespace pomotide::core
