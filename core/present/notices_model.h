// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/present/now_model.h"

#include <optional>
#include <string>

namespace pomotide::core {

/// More time, and a line where to pick it up, are offered this long before a pomodoro's planned
/// end.
inline constexpr Duration kLastMinutes = std::chrono::minutes{2};

/// The questions and reminders that are due, besides prompts.
struct NoticesModel {
    /// A question for the verdict of a pomodoro.
    struct EvaluationRequest {
        PomodoroId pomodoro{};
        std::string title; ///< of its intention
        Duration length{}; ///< worked
        bool running = false;
        bool overtime = false; ///< running past its planned end

        bool operator==(const EvaluationRequest&) const = default;
    };

    /// A pomodoro whose end is up to the user.
    struct OpenEnd {
        PomodoroId pomodoro{};
        PhaseKind phase{}; ///< Pomodoro in its last minutes, Overtime, or a Break that began by
                           ///< itself and can be taken back
        Instant plannedEnd{};
        Duration length{}; ///< of the overtime, in steps that are worth a word; in the break, the
                           ///< time worked

        bool operator==(const OpenEnd&) const = default;
    };

    std::optional<EvaluationRequest> evaluation;
    std::optional<OpenEnd> openEnd;
    std::optional<Instant> breakEnd; ///< of a break that is about to end
    std::optional<Instant> graceEnd; ///< of a grace period that is about to end, if that costs
                                     ///< points
    std::optional<Instant> next;     ///< the time of the next notice, if the state stays

    bool operator==(const NoticesModel&) const = default;
};

/// The notices at `now`, which is at or after `state.now` and before the next deadline. The verdict
/// of an ended pomodoro is asked for only if it is the newest and ended at or after `since`.
[[nodiscard]] NoticesModel noticesModel(const State& state, Instant since, Instant now);

/// The intention suggested for the next pomodoro: the last one of the streak while it is open, else
/// the first open one, else null.
[[nodiscard]] const Intention* nextIntention(const State& state);

/// The kind of the pomodoro or break that has just reached its planned end. `before` is the phase
/// before, `after` the state now. Nothing if the end is a while ago or fell into a suspend.
[[nodiscard]] std::optional<PhaseKind> justEnded(const Phase& before, const State& after);

} // namespace pomotide::core
