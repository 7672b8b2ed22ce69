// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/phase.h"
#include "core/model/prompt_backoff.h"
#include "core/model/settings.h"
#include "core/model/streak_plan.h"
#include "core/model/work_hours.h"

#include <span>

namespace pomotide::core {

/// The ids of the next new things.
struct NextIds {
    std::int64_t intention = 0;
    std::int64_t order = 0;
    std::int64_t pomodoro = 0;
    std::int64_t session = 0;

    bool operator==(const NextIds&) const = default;
};

/// The figures that the score needs from history, as of `State::now`. Every step recomputes them;
/// they are not stored.
struct Tally {
    Span day;                    ///< the user's local day
    std::vector<Span> sessions;  ///< its joined sessions, those to come included
    std::optional<Span> session; ///< the one of these that contains now
    double earned = 0;           ///< points of the day, in sessions or not
    double unevaluated = 0;      ///< what its ended pomodoros without a result earn as focused

    bool operator==(const Tally&) const = default;
};

/// The grace period that lapsed last.
struct LapsedGrace {
    PomodoroId streak{}; ///< the first pomodoro of its streak
    Grace grace;

    bool operator==(const LapsedGrace&) const = default;
};

/// All data that the core needs at an instant. It excludes history, so its size does not grow with
/// the years.
struct State {
    Instant now; ///< everything up to here has been processed
    WorkHours hours;
    Settings settings;
    std::vector<Intention> open;    ///< in the order of the list
    std::vector<Intention> closed;  ///< only those of the streak's or `awaiting` pomodoros
    std::vector<Pomodoro> awaiting; ///< ended under 24 h ago, not evaluated; newest first
    std::optional<Streak> streak;
    std::optional<LapsedGrace> lapsed;    ///< unless the clock has moved since
    std::optional<Instant> seen;          ///< the latest input of the user, if known
    std::optional<Prompt> prompt;         ///< without a streak only
    std::optional<PromptBackoff> backoff; ///< with a prompt only
    std::optional<Instant> quietUntil;    ///< words and prompts are suppressed until then
    Tally tally;
    std::optional<Instant> asleepSince; ///< while the machine is suspended
    NextIds next;

    bool operator==(const State&) const = default;
};

/// A pomodoro awaits its evaluation this long after its end.
inline constexpr Duration kAwaitsEvaluation = std::chrono::hours{24};

/// The intention of that id in the state, or null.
[[nodiscard]] const Intention* findIntention(const State& state, IntentionId id);

/// The open intentions that are not for later. Those to come are taken from here, in this order.
[[nodiscard]] std::span<const Intention> proposedIntentions(const State& state);

/// The first of them, or null.
[[nodiscard]] const Intention* firstProposed(const State& state);

/// The pomodoro that runs, or null.
[[nodiscard]] const Pomodoro* runningPomodoro(const State& state);

/// The break that runs, or null.
[[nodiscard]] const Break* runningBreak(const State& state);

/// The end of the overtime under way if the user is not seen again.
[[nodiscard]] Instant overtimeEnd(const State& state);

/// Where the pomodoro in overtime ended if the user is not seen again.
[[nodiscard]] Instant lastWorked(const State& state);

/// True if the streak determines a phase: its last pair is under way, or a grace period follows it.
[[nodiscard]] bool isConsistent(const Streak& streak);

} // namespace pomotide::core
