// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/history.h"

namespace pomotide::core {

/// The members of `pomodoros` that are the first of their intention and were started in `span`, by
/// number. A pomodoro that was stopped in its first minute is left out.
[[nodiscard]] std::vector<Pomodoro> firstSetsOf(std::vector<Pomodoro> pomodoros, Span span,
                                                const History& history);

/// Calls `wantsMore` with the pomodoros on that intention since its last completion that were
/// started before `limit`, newest first, until it returns false.
void visitUnfinished(const History& history, IntentionId intention, PomodoroId limit,
                     const std::function<bool(const Pomodoro&)>& wantsMore);

} // namespace pomotide::core
