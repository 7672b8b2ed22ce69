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

/// A stretch of the day that is not a gap.
struct DayPart {
    enum class Kind {
        Evaluated, ///< a pomodoro that is over; so are the next two
        Awaiting,  ///< it can still be evaluated
        Unrated,
        Running, ///< the pomodoro under way
        Rest,    ///< a break, over or under way
        Slot,    ///< a pomodoro to come; in a grace period it may have begun
        RestToCome,
    };

    Kind kind = Kind::Slot;
    Span span;
    std::string title;              ///< of the intention; empty if there is none
    std::optional<Verdict> verdict; ///< of a pomodoro that has one

    bool operator==(const DayPart&) const = default;
};

/// A session, and which of its bounds can be moved.
struct DaySession {
    std::optional<SessionKey> key; ///< none if it is over
    Span span;
    Span planned; ///< what its rule says; else `span`
    bool canMoveBegin = false;
    bool canMoveEnd = false;

    bool operator==(const DaySession&) const = default;
};

/// The user's day, as it is drawn.
struct DayModel {
    Instant now;
    Span shown; ///< whole hours around all of the day's sessions, pomodoros and now
    std::vector<Instant>
        hours; ///< full hours on local clocks, from the begin to the end of `shown`
    std::vector<DaySession> sessions; ///< earliest begin first
    std::vector<DayPart> parts;       ///< earliest begin first; what is between them is a gap

    /// At least so much is shown.
    static constexpr Duration kLeastShown = std::chrono::hours{8};

    bool operator==(const DayModel&) const = default;
};

/// `now` is at or after `state.now` and before the next deadline.
[[nodiscard]] DayModel dayModel(const State& state, const Zones& zones, const History& history,
                                Instant now);

/// How what is under way could end early.
struct EarlyEnd {
    Instant planned;                    ///< when it would end
    std::vector<ChangeSession> changes; ///< to be carried out at once, one after the other
};

/// Nothing if no session is under way, or none for much longer.
[[nodiscard]] std::optional<EarlyEnd> earlyEnd(const DayModel& day);

/// One session in the calendar day on which it begins, and nothing else.
[[nodiscard]] DayModel dayOf(const DaySession& session, const Zone& zone, Instant now);

/// The full hours that local clocks show in `span`, with its end.
[[nodiscard]] std::vector<Instant> fullHours(const Zone& zone, Span span);

} // namespace pomotide::core
