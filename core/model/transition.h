// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/model/state.h"

namespace pomotide::core {

/// What became of a command: the accepted ones first, then, from Unknown on, the refusals, which
/// leave everything as time alone had made it.
enum class Outcome {
    Advanced,
    Added,
    Done,
    Started,
    Continued,
    Evaluated,
    EndedEarly,
    Stopped,
    Cancelled,
    Skipped,
    Adjusted,
    Restarted,
    ClockWentBack,
    Ignored,
    Unknown,
    NotOpen,
    BlankTitle,
    TooLong,
    Invalid,
    OnBreak,
    AlreadyStarted,
    NotLatest,
    TooEarly,
    TooLate,
    NothingRunning,
    NotOnBreak,
    EndsBeforeBegin,
    AlreadyOver,
    UnderWay,
    InTheFuture,
    Overlaps,
    ChangedSince,
};

/// Whether the command was carried out.
[[nodiscard]] bool isAccepted(Outcome outcome);

/// One row of what is kept, as it is to be from now on.
struct PutIntention {
    Intention intention;

    bool operator==(const PutIntention&) const = default;
};
/// Of one without pomodoros.
struct RemoveIntention {
    IntentionId intention{};

    bool operator==(const RemoveIntention&) const = default;
};
struct PutPomodoro {
    Pomodoro pomodoro;

    bool operator==(const PutPomodoro&) const = default;
};
/// Removes the pomodoro and its break.
struct RemovePomodoro {
    PomodoroId pomodoro{};

    bool operator==(const RemovePomodoro&) const = default;
};
struct PutBreak {
    Break pause;

    bool operator==(const PutBreak&) const = default;
};
struct RemoveBreak {
    PomodoroId after{};

    bool operator==(const RemoveBreak&) const = default;
};
/// A session that is over, with its own bounds: neither joined with others nor cut.
struct RecordSession {
    Span span;

    bool operator==(const RecordSession&) const = default;
};
/// One that was recorded is not over after all.
struct ForgetSession {
    Span span;

    bool operator==(const ForgetSession&) const = default;
};
struct PutManualSession {
    ManualSession session;

    bool operator==(const PutManualSession&) const = default;
};
struct RemoveManualSession {
    SessionId session{};

    bool operator==(const RemoveManualSession&) const = default;
};
struct PutOverride {
    Override entry;

    bool operator==(const PutOverride&) const = default;
};
struct RemoveOverride {
    RuleDay day;

    bool operator==(const RemoveOverride&) const = default;
};
/// Replaces all rules and removes the overrides of those that are gone.
struct PutRules {
    std::vector<WorkHoursRule> rules;

    bool operator==(const PutRules&) const = default;
};

/// Changes come in the order in which they are to be written. What of the state is not history
/// (now, plan, day start, grace, prompt, next ids) is written with every transition.
using Change = std::variant<PutIntention, RemoveIntention, PutPomodoro, RemovePomodoro, PutBreak,
                            RemoveBreak, RecordSession, ForgetSession, PutManualSession,
                            RemoveManualSession, PutOverride, RemoveOverride, PutRules>;

/// The names of what a command made.
using Created = std::variant<std::monostate, IntentionId, PomodoroId, SessionId>;

/// What a step comes to: the state after it, and what is to be kept of it.
struct Transition {
    State state;
    std::vector<Change> changes;
    Outcome outcome = Outcome::Advanced;
    std::variant<std::monostate, RuleFault, PlanFault> fault; ///< with Invalid
    Created created;
    /// What takes the command back, to be given in order, also later; nothing if it is no edit or
    /// changed nothing.
    std::vector<Command> inverse;
};

} // namespace pomotide::core
