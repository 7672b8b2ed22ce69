// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"
#include "core/ports/history.h"

#include <string>
#include <vector>

namespace pomotide::exchange {

/// A pomodoro and what it was on.
struct EndedPomodoro {
    core::Pomodoro pomodoro;
    std::string title;     ///< of its intention
    core::Instant created; ///< likewise
};

/// Those of the chronicle that have ended, oldest first.
[[nodiscard]] std::vector<EndedPomodoro> endedPomodoros(const core::History& history,
                                                        const core::Chronicle& chronicle);

/// All pomodoros that have ended, oldest first.
[[nodiscard]] std::vector<EndedPomodoro> endedPomodoros(const core::History& history);

} // namespace pomotide::exchange
