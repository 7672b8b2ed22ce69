// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "core/ports/history.h"
#include "core/time/zones.h"

#include <string>
#include <vector>

namespace pomotide::core {

/// A span of the day with something in it; gaps are between parts. Only appointments overlap
/// others.
struct DayPart {
    enum class Kind {
        Evaluated, ///< this and the next two are past pomodoros
        Awaiting,  ///< can still be evaluated
        Unrated,
        Running, ///< the pomodoro under way, in overtime up to now
        Break,   ///< a break, over or under way
        Slot,    ///< a future pomodoro; in a grace period it may have begun
        BreakToCome,
        Event, ///< an appointment of the user's calendars
    };

    Kind kind = Kind::Slot;
    Span span;                      ///< of a pomodoro: what was worked, without the wait before it
    std::string title;              ///< of the intention; empty if there is none
    std::optional<Verdict> verdict; ///< only of an evaluated pomodoro
    Duration overtime{};            ///< part of a pomodoro past its planned end
    std::optional<PomodoroId> pomodoro;   ///< if it has begun
    std::optional<IntentionId> intention; ///< that a slot is for

    bool operator==(const DayPart&) const = default;
};

/// A session and which of its bounds can be moved.
struct DaySession {
    std::optional<SessionKey> key; ///< none for a past session
    Span span;
    Span planned; ///< the span of its rule; without a rule, `span`
    bool canMoveBegin = false;
    bool canMoveEnd = false;

    bool operator==(const DaySession&) const = default;
};

/// The user's day, as the window draws it.
struct DayModel {
    Instant now;
    Span shown; ///< whole hours around all of the day's sessions, pomodoros and now
    std::vector<Instant>
        hours; ///< full hours on local clocks, from the begin to the end of `shown`
    std::vector<DaySession> sessions; ///< earliest begin first
    std::vector<DayPart> parts;       ///< earliest begin first, with gaps between them

    /// The shortest span that is shown.
    static constexpr Duration kLeastShown = std::chrono::hours{8};

    bool operator==(const DayModel&) const = default;
};

/// `now` is at or after `state.now` and before the next deadline.
[[nodiscard]] DayModel dayModel(const State& state, const Zones& zones, const History& history,
                                Instant now);

/// The day from a full hour on that is a while before now and before what runs.
struct FoldedDay {
    DayModel day;
    std::optional<Span> folded; ///< what is left out, if something happened then

    bool operator==(const FoldedDay&) const = default;
};

/// Leaves out the hours that are over. Nothing is left out for less than two hours, or if nothing
/// is to come.
[[nodiscard]] FoldedDay withoutPast(const DayModel& day);

/// The first appointment that begins after now.
[[nodiscard]] std::optional<Span> nextEventIn(const DayModel& day);

/// The changes that end the session under way early.
struct EarlyEnd {
    Instant planned;                    ///< its end without them
    std::vector<ChangeSession> changes; ///< carried out together, in order
};

/// Nothing if no session is under way, or if it ends within a second or so anyway.
[[nodiscard]] std::optional<EarlyEnd> earlyEnd(const DayModel& day);

/// The full hours that local clocks show in `span`, including its end.
[[nodiscard]] std::vector<Instant> fullHours(const Zone& zone, Span span);

} // namespace pomotide::core
