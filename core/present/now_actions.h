// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/history.h"
#include "core/session/state.h"

namespace pomotide::core {

/// A pomodoro that can be evaluated now.
struct EvaluablePomodoro {
    PomodoroId id{};
    std::string title; ///< of its intention
    Span span;
    bool canBeAchieved = false; ///< it is the latest of its intention, and long enough under way
    std::optional<Verdict> verdict;

    bool operator==(const EvaluablePomodoro&) const = default;
};

/// What its user can do now.
struct NowActions {
    bool canStart = false;
    bool canStop = false;
    bool canCancel = false;
    bool canSkipBreak = false;
    std::optional<EvaluablePomodoro> running;
    std::vector<EvaluablePomodoro> awaiting; ///< newest first

    bool operator==(const NowActions&) const = default;
};

/// `now` is at or after `state.now` and before the next deadline.
[[nodiscard]] NowActions nowActions(const State& state, const History& history, Instant now);

} // namespace pomotide::core
