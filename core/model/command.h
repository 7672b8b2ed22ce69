// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"
#include "core/model/settings.h"
#include "core/model/streak_plan.h"
#include "core/model/work_hours.h"

#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace pomotide::core {

/// Only lets time pass. `asleep`: the machine was suspended since the state's now. Consecutive
/// advances with `asleep` make up one suspend.
struct Advance {
    bool asleep = false;
};

struct AddIntention {
    std::string title;
    std::string description;
    std::optional<Duration> estimate;
    When when = When::Next;
    Repeat repeat = Repeat::Never;
};

/// A field that is not given stays. Only an open intention can be set to repeat, or not to.
struct EditIntention {
    IntentionId intention{};
    std::optional<std::string> title;
    std::optional<std::string> description;
    std::optional<Repeat> repeat = std::nullopt;
};

/// Without an estimate the latest one is taken back. What earlier ones have earned stays.
struct EstimateIntention {
    IntentionId intention{};
    std::optional<Duration> estimate;
};

struct AbandonIntention {
    IntentionId intention{};
};

struct ReopenIntention {
    IntentionId intention{};
};

/// Moves an open intention to that position in a section of the list; in its own, if none is given.
/// A larger number means the end.
struct MoveIntention {
    IntentionId intention{};
    std::size_t order = 0;
    std::optional<When> when = std::nullopt;
};

/// In a list of commands: the intention that the list added last.
inline constexpr IntentionId kJustAdded{-1};

/// The user was seen at the command's instant, which may be before the state's now.
struct Seen {};

/// Starts a pomodoro, or continues the streak. Without an id, on the first proposed intention.
/// Without a length it has that of its pair. `since` tells that work began before now.
struct Start {
    std::optional<IntentionId> intention;
    std::optional<Duration> length = std::nullopt; ///< whole minutes, from the begin
    std::optional<Instant> since = std::nullopt;
};

struct Evaluate {
    PomodoroId pomodoro{};
    Verdict verdict = Verdict::Focused;
};

struct Stop {};

/// Takes a start back within its first 60 s, as if it had not happened.
struct Cancel {};

struct SkipBreak {};

/// Takes the running break back: the pomodoro before it goes on, in overtime.
struct WorkOn {};

/// Sets the end of the running pomodoro or break.
struct SetEnd {
    Instant end;
};

/// The running pomodoro was on another intention, from its begin on.
struct Switch {
    IntentionId intention{};
};

/// Notes where to pick up an intention; a blank text removes the note.
struct SetNextStep {
    IntentionId intention{};
    std::string text;
};

/// Replaces all fixed things of the user's calendars.
struct SetEvents {
    std::vector<Span> events;
};

struct AddSession {
    Instant begin;
    Instant end;
};

/// Replaces any earlier change or skip of that session. For a date of a rule, a bound that is not
/// given is the rule's; with neither, the rule applies again. For a session made by hand, a bound
/// that is not given stays.
struct ChangeSession {
    SessionKey session;
    std::optional<Instant> begin;
    std::optional<Instant> end;
};

/// A session made by hand is removed.
struct SkipSession {
    SessionKey session;
};

/// Replaces all rules, and removes the overrides of rules that are gone.
struct SetWorkHours {
    std::vector<WorkHoursRule> rules;
};

/// Changes settings. With `base`, only those that differ between `settings` and `base`; all others
/// keep their present values.
struct SetSettings {
    Settings settings;
    std::optional<Settings> base = std::nullopt;
};

/// The longest quiet that can be set at once.
inline constexpr Duration kLongestQuiet = std::chrono::days{7};

/// Suppresses words and prompts until that instant; nullopt ends a quiet. An instant in the past
/// also ends one, which an undo may need; if there is none to end, the outcome is AlreadyOver.
struct SetQuiet {
    std::optional<Instant> until;
};

/// A prompt was shown: the next one comes later and in another form.
struct RecordPrompt {};

/// The user was away from `since` on, so the pomodoro ended then. It is evaluated as interrupted,
/// unless it has a verdict already. If it is the newest pomodoro, time passes from `since` as if it
/// had been stopped then: its break begins, and its streak ends with that. Otherwise only history
/// is corrected.
struct WasAway {
    PomodoroId pomodoro{};
    Instant since;
};

/// Corrects a pomodoro that has ended; a field that is not given stays. The begin is that of its
/// work: another one leaves no wait before it. Its break begins no earlier than its end.
struct CorrectPomodoro {
    PomodoroId pomodoro{};
    std::optional<Instant> begin;
    std::optional<Instant> end;
    std::optional<IntentionId> intention;
};

/// Removes a pomodoro and its break. The rest of its streak remains one streak and keeps its
/// points.
struct DeletePomodoro {
    PomodoroId pomodoro{};
};

/// A row before and after an edit. Both empty: the edit left it alone.
template<typename Row>
struct RowChange {
    std::optional<Row> from; ///< as the edit left it; nothing if it removed the row
    std::optional<Row> to;   ///< as it was before; nothing if the edit added the row
};

/// The streak in progress, if there is one, without its rows.
struct StreakMark {
    std::optional<PomodoroId> newest; ///< its newest pomodoro
    std::optional<Grace> grace;
    std::optional<Grace> continued;
    std::optional<OvertimeBounds> overtime;
    bool hasClockMoved = false;

    bool operator==(const StreakMark&) const = default;
};

/// Undoes an edit, as found in `Transition::inverse`. Fields that the edit changed get their old
/// values back. If any of them was changed since, nothing happens. All later changes stay, and time
/// has passed as if the edit had not been made.
struct Revert {
    Instant since; ///< the time of the edit
    std::vector<RowChange<Intention>> intentions;
    std::vector<RowChange<Pomodoro>> pomodoros;
    std::vector<RowChange<Break>> breaks;
    std::vector<RowChange<ManualSession>> sessions;
    std::vector<RowChange<Override>> overrides;
    std::vector<RowChange<Span>> recorded; ///< sessions that have ended
    RowChange<std::vector<WorkHoursRule>> rules;
    RowChange<StreakMark> streak;
};

/// Undoes a start. A running pomodoro is cancelled, however long it has run; one that has ended is
/// removed. If it is the newest, its streak is over, unless it continued a grace period that lasts.
struct UndoStart {
    PomodoroId pomodoro{};
};

/// Undoes the newest act, of any process. An act that can no longer be undone is dropped. Never
/// part of a list of commands.
struct Undo {};

/// Does the act again that was undone last. Otherwise like Undo.
struct Redo {};

/// The wall clock showed the command's instant and was then set by `by`.
struct AdjustClock {
    Duration by;
};

/// The program has ended and starts again at the command's instant.
struct Restart {};

using AnyCommand =
    std::variant<Advance, AddIntention, EditIntention, EstimateIntention, AbandonIntention,
                 ReopenIntention, MoveIntention, Seen, Start, Evaluate, Stop, Cancel, SkipBreak,
                 WorkOn, SetEnd, Switch, SetNextStep, SetEvents, AddSession, ChangeSession,
                 SkipSession, SetWorkHours, SetSettings, SetQuiet, RecordPrompt, WasAway,
                 CorrectPomodoro, DeletePomodoro, Revert, UndoStart, Undo, Redo, AdjustClock,
                 Restart>;

/// True for the alternatives of that variant.
template<typename One, typename Variant>
inline constexpr bool kIsOneOf = false;
template<typename One, typename... All>
inline constexpr bool kIsOneOf<One, std::variant<All...>> = (std::is_same_v<One, All> || ...);

/// One of these commands. The variant's members are compiled once: in every source that has a
/// command they took half of its compilation.
struct Command : AnyCommand {
    Command();
    template<typename One>
    requires kIsOneOf<One, AnyCommand> Command(One one);
    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();

    // The variant's would be found, and are not defined for all commands.
    friend bool operator==(const Command&, const Command&) = delete;
    friend bool operator<(const Command&, const Command&) = delete;
};

} // namespace pomotide::core
