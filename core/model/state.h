// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/phase.h"
#include "core/model/prompt_backoff.h"
#include "core/model/settings.h"
#include "core/model/streak_plan.h"
#include "core/model/work_hours.h"

namespace pomotide::core {

/// What the next new thing of each kind is called.
struct NextIds {
    std::int64_t intention = 0;
    std::int64_t order = 0;
    std::int64_t pomodoro = 0;
    std::int64_t session = 0;

    bool operator==(const NextIds&) const = default;
};

/// What the score depends on that is history, as of the state's now: every step renews it.
struct Tally {
    std::optional<Span> session; ///< the joined one that now lies in; the rest is 0 without
    double earned = 0;           ///< points, in that session
    int firstSets = 0;           ///< intentions first set in the local day
    /// Worked on the running pomodoro's intention since its last completion, without that pomodoro;
    /// at most `kCompletionCap`. 0 if none runs.
    Duration unfinished{};

    bool operator==(const Tally&) const = default;
};

/// All that the core needs to know at one instant. History is not in it: its size does not grow
/// with the years.
struct State {
    Instant now; ///< the core has seen everything up to here
    WorkHours hours;
    Settings settings;
    std::vector<Intention> open;    ///< in the user's order
    std::vector<Intention> closed;  ///< only those that the streak or `awaiting` speaks of
    std::vector<Pomodoro> awaiting; ///< ended under 24 h ago, not evaluated; newest first
    std::optional<Streak> streak;
    std::optional<Prompt> prompt;         ///< without a streak only
    std::optional<PromptBackoff> backoff; ///< with a prompt only
    std::optional<Instant> quietUntil;    ///< the user wants no words and no prompts
    Tally tally;
    std::optional<Instant> asleepSince; ///< while the machine is suspended
    NextIds next;

    bool operator==(const State&) const = default;
};

/// How long a pomodoro waits for its evaluation.
inline constexpr Duration kAwaitsEvaluation = std::chrono::hours{24};

/// The intention of that id in the state, or null.
[[nodiscard]] const Intention* findIntention(const State& state, IntentionId id);

/// The pomodoro that runs, or null.
[[nodiscard]] const Pomodoro* runningPomodoro(const State& state);

/// Whether the streak says what is going on: its last pair, or the grace after that.
[[nodiscard]] bool isConsistent(const Streak& streak);

} // namespace pomotide::core
