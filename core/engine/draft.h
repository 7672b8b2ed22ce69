// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to core/session: what the parts of a step work on together.
#pragma once

#include "core/engine/draft_history.h"
#include "core/time/zones.h"

#include <map>

namespace pomotide::core {

/// A state in the making, with the changes made to it so far.
struct Draft {
    State state;
    std::vector<Change> changes;
    const Zones& zones;
    const History& history;
    std::variant<std::monostate, RuleFault, PlanFault> fault;
    Created created;
    std::optional<ActChange> act;

    /// What is kept, with the changes.
    [[nodiscard]] DraftHistory past() const { return {history, changes}; }

    /// Keep a value and put it wherever the state has it.
    void put(const Intention& intention);
    void putInState(const Intention& intention);
    void put(const std::vector<Intention>& intentions);
    void put(const Pomodoro& pomodoro);
    void put(const Break& rest);
    void remove(IntentionId id);
    void remove(PomodoroId id); ///< and its break
    void removeBreak(PomodoroId after);
    void record(Change change) { changes.push_back(std::move(change)); }
};

/// Those that the state has, for finding many.
[[nodiscard]] std::map<IntentionId, const Intention*> intentionsById(const State& state);

/// Closes every boundary up to `to`, each at its own instant. `state.asleepSince` says whether the
/// machine was suspended.
void advance(Draft& draft, Instant to);

/// Closes what of the streak ends up to `to`, each at its own instant. Gives the last of them from
/// which there may have been a prompt; `none` if there was none.
Instant closeStreak(Draft& draft, Instant to, Instant none);

/// Records the sessions that ended after `from` and not after `to`.
void recordSessions(Draft& draft, Instant from, Instant to);

/// After the clock was set back or history was changed: finds anew what waits for its evaluation,
/// and the intentions that this and the streak speak of.
void renewAwaiting(Draft& draft);

/// What the pomodoro's evaluation does to its intention at `at`: closes it, or reopens it.
void closeOrReopen(Draft& draft, const Pomodoro& pomodoro, Instant at);

/// Sets or, with nothing, removes what differs from the rule on that day.
void setOverride(Draft& draft, const RuleDay& day,
                 std::optional<std::variant<SkippedDay, ChangedDay>> what);

/// Changes and skips go when their rule has gone.
void dropOrphans(WorkHours& hours);

/// Counts what the score needs of the past.
void renewTally(Draft& draft);

/// Gives a state without a streak the prompt that its sessions call for, new at `since` unless
/// its figures are what they were, and the ladder that belongs to it.
void refreshPrompt(Draft& draft, Instant since);

/// The running pomodoro ends at `at`, and its break begins.
void endPomodoro(Draft& draft, Instant at, Ending ending);

/// The running break ends at `at`; grace or the streak's end follow.
void endBreak(Draft& draft, Instant at, BreakState state);

/// The streak is over, and with it what came before it.
void endStreak(Draft& draft);

/// The running pomodoro was never started: the grace that it was started in goes on, if it lasts.
void cancelRunning(Draft& draft);

/// One command, on a draft that time has already brought to its instant.
Outcome carryOut(Draft& draft, const Command& command);

// The commands, each on a draft that time has already brought to its instant.
Outcome apply(Draft& draft, const AddIntention& command);
Outcome apply(Draft& draft, const EditIntention& command);
Outcome apply(Draft& draft, const EstimateIntention& command);
Outcome apply(Draft& draft, const AbandonIntention& command);
Outcome apply(Draft& draft, const ReopenIntention& command);
Outcome apply(Draft& draft, const MoveIntention& command);
Outcome apply(Draft& draft, const Start& command);
Outcome apply(Draft& draft, const Evaluate& command);
Outcome apply(Draft& draft, const Stop& command);
Outcome apply(Draft& draft, const Cancel& command);
Outcome apply(Draft& draft, const SkipBreak& command);
Outcome apply(Draft& draft, const AddSession& command);
Outcome apply(Draft& draft, const ChangeSession& command);
Outcome apply(Draft& draft, const SkipSession& command);
Outcome apply(Draft& draft, const SetWorkHours& command);
Outcome apply(Draft& draft, const SetSettings& command);
Outcome apply(Draft& draft, const SetQuiet& command);
Outcome apply(Draft& draft, const RecordPrompt& command);
Outcome apply(Draft& draft, const WasAway& command);
Outcome apply(Draft& draft, const CorrectPomodoro& command);
Outcome apply(Draft& draft, const DeletePomodoro& command);
Outcome apply(Draft& draft, const Revert& command);
Outcome apply(Draft& draft, const UndoStart& command);
Outcome apply(Draft& draft, const Undo& command);
Outcome apply(Draft& draft, const Redo& command);
Outcome apply(Draft& draft, const AdjustClock& command);

/// The program starts again at `at`, before the draft's now: what ran is closed there, and the
/// streak is over.
void restartAt(Draft& draft, Instant at);

} // namespace pomotide::core
