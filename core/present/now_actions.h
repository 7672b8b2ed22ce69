// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/ports/history.h"

namespace pomotide::core {

/// A pomodoro that can be evaluated now.
struct EvaluablePomodoro {
    PomodoroId id{};
    std::string title; ///< of its intention
    Span span;         ///< what was worked
    bool isRunning = false;
    std::optional<Outcome> notAchievable; ///< the reason against Achieved; nothing if it is
                                          ///< possible
    std::optional<Verdict> verdict;

    bool operator==(const EvaluablePomodoro&) const = default;
};

/// The commands that are possible now.
struct NowActions {
    bool canStart = false;
    bool canStop = false;
    bool canCancel = false;
    bool canSkipBreak = false;
    bool isOvertime = false;                   ///< Stop takes the break that was due
    bool canWorkOn = false;                    ///< the running break can be taken back
    std::optional<EvaluablePomodoro> question; ///< the running one, else the newest awaiting
    std::vector<EvaluablePomodoro> awaiting;   ///< newest first
    std::optional<Instant> until; ///< the next change without a command, if the state stays

    bool operator==(const NowActions&) const = default;
};

/// `now` is at or after `state.now` and before the next deadline.
[[nodiscard]] NowActions nowActions(const State& state, const History& history, Instant now);

} // namespace pomotide::core
