// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/history.h"

namespace pomotide::core {

/// Those of `pomodoros` that are the first of their intentions and were started in `span`, in the
/// order of their numbers. One that was stopped in its first minute is none.
[[nodiscard]] std::vector<Pomodoro> firstSetsOf(std::vector<Pomodoro> pomodoros, Span span,
                                                const History& history);

/// Shows the pomodoros on that intention since its last completion that were started before
/// `limit`, newest first, until `wantsMore` says no.
void visitUnfinished(const History& history, IntentionId intention, PomodoroId limit,
                     const std::function<bool(const Pomodoro&)>& wantsMore);

} // namespace pomotide::core
