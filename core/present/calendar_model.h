// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/schedule/week.h"
#include "core/time/zones.h"

#include <vector>

namespace pomotide::core {

/// Times on wall clocks, in minutes since the midnight with which a day begins. An end on the next
/// day is beyond 24 hours.
struct WallSpan {
    std::chrono::minutes from{};
    std::chrono::minutes to{};

    bool operator==(const WallSpan&) const = default;
};

/// The span from a time to the first time `to` after it.
[[nodiscard]] WallSpan wallSpan(TimeOfDay from, TimeOfDay to);

/// The times of day at both ends.
[[nodiscard]] TimeOfDay timeOfDay(std::chrono::minutes sinceMidnight);

/// The instants of a span that begins on that date.
[[nodiscard]] Span spanOn(const Zone& zone, LocalDate date, const WallSpan& at);

/// One span of the usual week.
struct WeekSpan {
    std::size_t weekday = 0; ///< Sunday is 0
    std::size_t place = 0;   ///< among the spans of its weekday in the week

    bool operator==(const WeekSpan&) const = default;
};

/// Names a block of a calendar: a session, a span of the usual week, or an event.
using BlockKey = std::variant<SessionKey, WeekSpan, Span>;

/// Something that takes time in a calendar.
struct CalendarBlock {
    enum class Kind { Planned, Changed, Skipped, Added, Event };

    /// A day and times on it.
    struct Place {
        int column = 0; ///< of the day on which it begins; negative before the first one
        WallSpan at;

        bool operator==(const Place&) const = default;
    };

    BlockKey key;
    Kind kind = Kind::Planned;
    Place place;
    std::optional<Place> rule; ///< of a changed session: where its rule has it
    bool hasBegun = false;
    bool isOver = false;
    std::optional<std::string> zone; ///< fixed by its rule

    bool operator==(const CalendarBlock&) const = default;
};

/// A day of a calendar.
struct CalendarColumn {
    std::size_t weekday = 0;       ///< Sunday is 0
    std::optional<LocalDate> date; ///< none in the usual week

    bool operator==(const CalendarColumn&) const = default;
};

/// Days side by side.
struct CalendarModel {
    /// A time on the day of a column.
    struct Moment {
        int column = 0;
        std::chrono::minutes at{};

        bool operator==(const Moment&) const = default;
    };

    std::vector<CalendarColumn> columns;
    std::vector<CalendarBlock> blocks; ///< earliest begin first
    std::optional<Moment> now;         ///< none if its day is not shown
    bool isCyclic = false;             ///< the first column follows the last one

    bool operator==(const CalendarModel&) const = default;
};

/// `days` days from `first` on, with all sessions and events that overlap them.
[[nodiscard]] CalendarModel calendarOf(const State& state, const Zones& zones, LocalDate first,
                                       int days, Instant now);

/// The usual week.
[[nodiscard]] CalendarModel calendarOf(const Week& week, std::size_t firstWeekday);

/// The times of the sessions that overlap that one. They count as one session with it; what they
/// share counts once. An event or a skipped session overlaps none. Hours of the usual week in
/// different time zones are not compared.
[[nodiscard]] std::vector<WallSpan> overlapsOf(const CalendarModel& model,
                                               const CalendarBlock& block);

/// The part of a block on one day.
struct CalendarPiece {
    std::size_t block = 0; ///< among the blocks of the model
    int column = 0;
    WallSpan at;         ///< within the day
    bool begins = false; ///< the block begins with it
    bool ends = false;
    int lane = 0; ///< what overlaps is side by side
    int lanes = 1;

    bool operator==(const CalendarPiece&) const = default;
};

/// True if it takes all of its day.
[[nodiscard]] bool isWholeDay(const CalendarPiece& piece);

/// The visible pieces, by column, then by begin. Events have lanes of their own, and those of whole
/// days among them.
[[nodiscard]] std::vector<CalendarPiece> piecesOf(const CalendarModel& model);

/// The visible pieces of one place, in one lane.
[[nodiscard]] std::vector<CalendarPiece>
piecesOf(const CalendarModel& model, const CalendarBlock::Place& place, std::size_t block);

/// The whole hours that are used, with an hour before and after; at least `kLeastHours` long.
[[nodiscard]] WallSpan hoursUsed(const CalendarModel& model);

inline constexpr std::chrono::hours kLeastHours{8};

} // namespace pomotide::core
