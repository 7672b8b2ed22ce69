// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/model/state.h"
#include "core/present/quick_line.h"
#include "core/time/zones.h"

#include <optional>

namespace pomotide::core {

/// The latest instant up to now at which local clocks showed that time.
[[nodiscard]] std::optional<Instant> latestAt(TimeOfDay time, const Zone& zone, Instant now);

/// The instant that long ago, or the latest one up to now at which local clocks showed that time.
/// Nothing if it is too long ago for the begin of a start.
[[nodiscard]] std::optional<Instant> beginOf(const TypedBegin& typed, const Zone& zone,
                                             Instant now);

/// Why work cannot have begun at a typed time.
enum class BeginFault {
    None,
    AlreadyStarted, ///< a pomodoro runs
    OnBreak,
    TooLongAgo,
    NotYet,    ///< that time of the day is still to come
    OverByNow, ///< even the longest pomodoro from then on
};

/// Why work cannot have begun then: for what beginOf() finds no instant.
[[nodiscard]] BeginFault faultOf(const TypedBegin& typed, const State& state, const Zone& zone,
                                 Instant now);

/// The pomodoro that a start gets.
struct StartOffer {
    Duration length{};                 ///< from its begin
    std::optional<Duration> ownLength; ///< for the command; none if the plan's does
    Duration passed{};                 ///< any length of its own must be longer than this
    Duration elapsed{};                ///< since its begin
    bool continues = false;            ///< the streak

    bool operator==(const StartOffer&) const = default;
};

/// The pomodoro that starts at `now`, if one can: with the length of its pair, or with one of its
/// own if it began at `since` and its pair's would not reach to now. The lengths of late starts
/// are multiples of 5 min.
[[nodiscard]] std::optional<StartOffer> startOffer(const State& state, std::optional<Instant> since,
                                                   Instant now);

} // namespace pomotide::core
