// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"
#include "core/model/settings.h"
#include "core/model/streak_plan.h"
#include "core/model/work_hours.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pomotide::core {

/// Nothing but time passing. `asleep`: the machine was suspended from the state's now on; advances
/// asleep that follow each other are one suspend.
struct Advance {
    bool asleep = false;
};

struct AddIntention {
    std::string title;
    std::string description;
    std::optional<Duration> estimate;
};

/// What is not given stays.
struct EditIntention {
    IntentionId intention{};
    std::optional<std::string> title;
    std::optional<std::string> description;
};

struct EstimateIntention {
    IntentionId intention{};
    Duration estimate;
};

struct AbandonIntention {
    IntentionId intention{};
};

struct ReopenIntention {
    IntentionId intention{};
};

/// Puts an open intention at that place among the open ones; beyond the last means last.
struct MoveIntention {
    IntentionId intention{};
    std::size_t order = 0;
};

/// In a list of commands: the intention that the list has added last.
inline constexpr IntentionId kJustAdded{-1};

/// Starts a pomodoro, or continues the streak; without a name on the first open intention.
struct Start {
    std::optional<IntentionId> intention;
};

struct Evaluate {
    PomodoroId pomodoro{};
    Verdict verdict = Verdict::Focused;
};

struct Stop {};

/// Under 60 s after a start: as if it had not been.
struct Cancel {};

struct SkipBreak {};

struct AddSession {
    Instant begin;
    Instant end;
};

/// Replaces any earlier change or skip of that session. Of a rule's day, what is not given is the
/// rule's, and nothing given restores it; of one made by hand, what is not given stays.
struct ChangeSession {
    SessionKey session;
    std::optional<Instant> begin;
    std::optional<Instant> end;
};

/// A skipped session made by hand is gone.
struct SkipSession {
    SessionKey session;
};

/// Replaces all rules; changes and skips of a rule that is gone go too.
struct SetWorkHours {
    std::vector<WorkHoursRule> rules;
};

/// Changes settings. With `base`, only those in which `settings` differs from it; any others stay
/// as they are now.
struct SetSettings {
    Settings settings;
    std::optional<Settings> base = std::nullopt;
};

/// It is quiet no longer than this at once.
inline constexpr Duration kLongestQuiet = std::chrono::days{7};

/// No words and no prompts up to then, or, with nothing, again as ever. What is past ends a quiet,
/// as its undo may have to; where none is on, it is AlreadyOver.
struct SetQuiet {
    std::optional<Instant> until;
};

/// A prompt has been shown: the next one comes later, in another form.
struct RecordPrompt {};

/// The user was not there from `since` on: the pomodoro ended then, as interrupted unless they have
/// said otherwise. If nothing was started after it, time has passed from there as if it had been
/// stopped then: its break began, and with that its streak ended. Else only history is corrected.
struct WasAway {
    PomodoroId pomodoro{};
    Instant since;
};

/// For one that has ended; what is not given stays. Its break begins no earlier than it ends.
struct CorrectPomodoro {
    PomodoroId pomodoro{};
    std::optional<Instant> begin;
    std::optional<Instant> end;
    std::optional<IntentionId> intention;
};

/// Its break goes, too; the rest of its streak stays one, and earns what it earned.
struct DeletePomodoro {
    PomodoroId pomodoro{};
};

/// A row that an edit changed. Nothing of both: it changed none.
template<typename Row>
struct RowChange {
    std::optional<Row> from; ///< as it was left, if it was
    std::optional<Row> to;   ///< as it was before, if it was there
};

/// Which streak goes on, if one does, and the grace it is in.
struct StreakMark {
    std::optional<PomodoroId> newest; ///< its newest pomodoro
    std::optional<Grace> grace;

    bool operator==(const StreakMark&) const = default;
};

/// Takes an edit back, as it says in `Transition::inverse`. What the edit changed goes back to what
/// it was, field by field; if any of that was changed since, nothing does. Whatever else has come
/// since stays, and time has passed as if the edit had not been.
struct Revert {
    Instant since; ///< when the edit was made
    std::vector<RowChange<Intention>> intentions;
    std::vector<RowChange<Pomodoro>> pomodoros;
    std::vector<RowChange<Break>> breaks;
    std::vector<RowChange<ManualSession>> sessions;
    std::vector<RowChange<Override>> overrides;
    std::vector<RowChange<Span>> recorded; ///< sessions that are over
    RowChange<std::vector<WorkHoursRule>> rules;
    RowChange<StreakMark> streak;
};

/// Takes a start back: under 60 s after it as Cancel does, then as DeletePomodoro does, also while
/// the pomodoro runs. Its streak ends with it, if it is the newest of one that goes on.
struct UndoStart {
    PomodoroId pomodoro{};
};

/// Takes back the newest act that is kept, whoever did it; an act that cannot be taken back any
/// more is forgotten. Never in a list with others.
struct Undo {};

/// The same with the act that was undone last: does it again.
struct Redo {};

/// The wall clock read the command's instant and was then, at once, set by `by`.
struct AdjustClock {
    Duration by;
};

/// The program was ended and starts again at the command's instant.
struct Restart {};

using Command =
    std::variant<Advance, AddIntention, EditIntention, EstimateIntention, AbandonIntention,
                 ReopenIntention, MoveIntention, Start, Evaluate, Stop, Cancel, SkipBreak,
                 AddSession, ChangeSession, SkipSession, SetWorkHours, SetSettings, SetQuiet,
                 RecordPrompt, WasAway, CorrectPomodoro, DeletePomodoro, Revert, UndoStart, Undo,
                 Redo, AdjustClock, Restart>;

} // namespace pomotide::core
