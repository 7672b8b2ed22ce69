// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to core/engine: the data that the parts of a step work on.
#pragma once

#include "core/engine/draft_history.h"
#include "core/time/zones.h"

#include <map>

namespace pomotide::core {

/// A state under construction, and the changes that led to it.
struct Draft {
    State state;
    std::vector<Change> changes;
    const Zones& zones;
    const History& history;
    CommandFault fault;
    Created created;
    std::optional<ActChange> act;

    /// The stored history with the changes applied.
    [[nodiscard]] DraftHistory past() const { return {history, changes}; }

    /// Records a value as a change and updates the state's copy of it, if there is one.
    void put(const Intention& intention);
    void putInState(const Intention& intention);
    void put(const std::vector<Intention>& intentions);
    void put(const Pomodoro& pomodoro);
    void put(const Break& pause);
    void remove(IntentionId id);
    void remove(PomodoroId id); ///< and its break
    void removeBreak(PomodoroId after);
    void record(Change change) { changes.push_back(std::move(change)); }
};

/// Index of the state's intentions by id.
[[nodiscard]] std::map<IntentionId, const Intention*> intentionsById(const State& state);

/// Lets time pass to `to`: closes every boundary up to it, each at its own instant. Reads
/// `state.asleepSince` to tell breaks from suspends.
void advance(Draft& draft, Instant to);

/// Closes the parts of the streak that end at or before `to`, each at its own instant. Returns the
/// latest of these instants from which a prompt is possible, or `none` if there was none.
Instant closeStreak(Draft& draft, Instant to, Instant none);

/// Records the sessions that ended after `from` and at or before `to`.
void recordSessions(Draft& draft, Instant from, Instant to);

/// Reads again which pomodoros await their evaluation, and the intentions of those and of the
/// streak. Needed after the clock was set back or history was changed.
void renewAwaiting(Draft& draft);

/// Applies the pomodoro's evaluation to its intention: closes it at `at`, or reopens it.
void closeOrReopen(Draft& draft, const Pomodoro& pomodoro, Instant at);

/// Opens a closed intention. What came after a repeating one goes; if that was changed since, it
/// stays, and this one repeats no more.
void reopen(Draft& draft, Intention intention);

/// Adds what comes after a repeating intention that was achieved.
void repeat(Draft& draft, const Intention& achieved);

/// True if its day has begun.
[[nodiscard]] bool hasCome(const Draft& draft, const Intention& intention);

/// Moves what is for later to Today if its day has begun.
void bringDue(Draft& draft);

/// Sets the override for that day; with nullopt, removes it.
void setOverride(Draft& draft, const RuleDay& day,
                 std::optional<std::variant<SkippedDay, ChangedDay>> what);

/// Removes overrides whose rule no longer exists.
void dropOrphans(WorkHours& hours);

/// Recomputes `state.tally` from history. Returns the session under way, as the work hours have it;
/// the tally's can begin earlier, as recorded.
std::optional<Span> renewTally(Draft& draft);

/// Sets or clears the prompt and its back-off. A state without a streak gets the prompt that its
/// sessions call for. It dates from `since`, unless its figures are unchanged.
void refreshPrompt(Draft& draft, Instant since);

/// How long before its planned end the user must have been seen for the running pomodoro to go on,
/// and how long after being seen overtime ends.
[[nodiscard]] Duration windowOf(const State& state, std::size_t index);

/// The running pomodoro, past its planned end, goes on in overtime.
void beginOvertime(State& state);

/// Records the session, which is over, without what events took of it.
void recordPieces(Draft& draft, const Span& session);

/// Ends the running pomodoro at `at` and begins its break.
void endPomodoro(Draft& draft, Instant at, Ending ending);

/// Ends the running break at `at`. A grace period follows, or the streak ends.
void endBreak(Draft& draft, Instant at, BreakState state);

/// The grace period after the pair's break, which has ended; nothing if the streak ends with it.
[[nodiscard]] std::optional<Grace> graceAfter(const Streak::Pair& pair, const StreakPlan& plan);

void endStreak(Draft& draft);

/// Ends the streak whose grace period is over.
void lapse(Draft& draft);

/// Removes the running pomodoro as if it had not been started.
void cancelRunning(Draft& draft);

/// Resumes the grace period in which the newest pomodoro, now removed, was started, and lets time
/// pass: it may be over by now. Does nothing if the pomodoro continued none. `continued` is that
/// grace period, if the state still has it.
void resumeGrace(Draft& draft, const Pomodoro& removed, const std::optional<Grace>& continued);

/// Carries out one command. The draft's time is already that of the command.
Outcome carryOut(Draft& draft, const Command& command);

// One function for each command, under the same condition.
Outcome apply(Draft& draft, const AddIntention& command);
Outcome apply(Draft& draft, const EditIntention& command);
Outcome apply(Draft& draft, const EstimateIntention& command);
Outcome apply(Draft& draft, const AbandonIntention& command);
Outcome apply(Draft& draft, const ReopenIntention& command);
Outcome apply(Draft& draft, const MoveIntention& command);
Outcome apply(Draft& draft, const WorkOn& command);
Outcome apply(Draft& draft, const SetEnd& command);
Outcome apply(Draft& draft, const Switch& command);
Outcome apply(Draft& draft, const SetNextStep& command);
Outcome apply(Draft& draft, const SetEvents& command);
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

/// Restarts at `at`, which is before the draft's now: closes the running part at the draft's now
/// and ends the streak.
void restartAt(Draft& draft, Instant at);

} // namespace pomotide::core
