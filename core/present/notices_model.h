// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/present/now_model.h"

#include <optional>
#include <string>

namespace pomotide::core {

/// What to ask or remind of at the moment, besides prompting.
struct NoticesModel {
    /// How a pomodoro was.
    struct EvaluationRequest {
        PomodoroId pomodoro{};
        std::string title; ///< of its intention
        Duration length{};
        bool running = false;

        bool operator==(const EvaluationRequest&) const = default;
    };

    std::optional<EvaluationRequest> evaluation;
    std::optional<Instant> graceEnd; ///< of a grace period that is about to end
    std::optional<Instant> next;     ///< when one of them comes up by itself, if the state stays

    bool operator==(const NoticesModel&) const = default;
};

/// Of the pomodoros that have ended only the newest is asked about, and only if that was not before
/// `since`. `now` is at or after `state.now` and before the next deadline.
[[nodiscard]] NoticesModel noticesModel(const State& state, Instant since, Instant now);

/// What a pomodoro started now would best be on: what the streak was on last while that is open,
/// else the first open intention, else null.
[[nodiscard]] const Intention* nextIntention(const State& state);

/// The pomodoro or the break that has just come to its planned end: `before` is what was going on,
/// `after` the state now. Nothing if that is a while ago, or happened while the machine slept.
[[nodiscard]] std::optional<PhaseKind> justEnded(const Phase& before, const State& after);

} // namespace pomotide::core
