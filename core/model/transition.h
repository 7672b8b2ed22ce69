// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/act.h"
#include "core/model/state.h"

namespace pomotide::core {

/// The outcome of a command: the accepted ones first; from Unknown on, the refusals. After a
/// refusal only time has passed.
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
    WorkingOn,
    Seen,
    Adjusted,
    Restarted,
    ClockWentBack,
    Ignored,
    Unknown,
    NotOpen,
    BlankTitle,
    TooLong,
    TooShort,
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

/// True if the command was carried out.
[[nodiscard]] bool isAccepted(Outcome outcome);

/// Stores a row, new or changed.
struct PutIntention {
    Intention intention;

    bool operator==(const PutIntention&) const = default;
};
/// Removes an intention that has no pomodoros.
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
/// Records a past session with its own bounds, neither joined with others nor cut.
struct RecordSession {
    Span span;

    bool operator==(const RecordSession&) const = default;
};
/// Removes a recorded session that has not ended after all.
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

struct PutEvents {
    std::vector<Span> events;

    bool operator==(const PutEvents&) const = default;
};

using AnyChange =
    std::variant<PutIntention, RemoveIntention, PutPomodoro, RemovePomodoro, PutBreak, RemoveBreak,
                 RecordSession, ForgetSession, PutManualSession, RemoveManualSession, PutOverride,
                 RemoveOverride, PutRules, PutEvents>;

/// A change to the stored rows. Changes are written in order. The parts of the state that are not
/// history (now, plan, day start, grace, prompt, next ids) are written with every transition. The
/// variant's members are compiled once, as those of a Command.
struct Change : AnyChange {
    template<typename One>
    requires kIsOneOf<One, AnyChange> Change(One one);
    Change(const Change& other);
    Change(Change&& other) noexcept;
    Change& operator=(const Change& other);
    Change& operator=(Change&& other) noexcept;
    ~Change();
};

/// The id of the row that a command added.
using Created = std::variant<std::monostate, IntentionId, PomodoroId, SessionId>;

/// The first fault of a refused command, if it has parts.
using CommandFault = std::variant<std::monostate, RuleFault, PlanFault, EventFault>;

/// The result of a step: the new state, and the changes to store.
struct Transition {
    State state;
    std::vector<Change> changes;
    Outcome outcome = Outcome::Advanced;
    CommandFault fault; ///< if the outcome is Invalid
    Created created;    ///< by the last command that added a row
    /// Of a list: the index of the command that was refused. Nothing of the list was carried out.
    std::optional<std::size_t> refused;
    /// The commands that undo the step, in order, now or later. Empty if it was no edit or changed
    /// nothing.
    std::vector<Command> inverse;
    std::optional<ActChange> act; ///< stored with the changes, even if Undo is refused
};

} // namespace pomotide::core
