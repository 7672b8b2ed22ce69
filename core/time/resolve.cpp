// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::seconds;

namespace {

Instant asIf(LocalTime local, seconds offset)
{
    return Instant{local.time_since_epoch() - offset};
}

/// The first instant in (before, after], in steps of a second, at which the zone's offset from UTC
/// is no longer `offset`.
Instant firstInstantWithout(const Zone& zone, seconds offset, Instant before, Instant after)
{
    while (after - before > seconds{1}) {
        const auto middle = before + floor<seconds>((after - before) / 2);
        (zone.offsetAt(middle) == offset ? before : after) = middle;
    }
    return after;
}

} // namespace

Instant resolve(const Zone& zone, LocalTime local, Reading reading)
{
    // Clocks change by less than a day and, in any zone since 1970, not twice within two days;
    // so one of the offsets a day before and a day after is in force at the instant meant.
    const auto before = zone.offsetAt(asIf(local, seconds{0}) - days{1});
    const auto after = zone.offsetAt(asIf(local, seconds{0}) + days{1});
    const auto early = asIf(local, std::max(before, after));
    const auto late = asIf(local, std::min(before, after));
    const bool earlyExists = zone.offsetAt(early) == std::max(before, after);
    const bool lateExists = zone.offsetAt(late) == std::min(before, after);
    if (earlyExists && (reading == Reading::First || !lateExists)) {
        return early;
    }
    if (lateExists) {
        return late;
    }
    return firstInstantWithout(zone, before, early, late);
}

LocalTime localTime(const Zone& zone, Instant instant)
{
    return LocalTime{floor<seconds>(instant.time_since_epoch()) + zone.offsetAt(instant)};
}

LocalDate localDate(const Zone& zone, Instant instant)
{
    return floor<days>(localTime(zone, instant));
}

Instant nextClockChange(const Zone& zone, Instant from, Instant to)
{
    const auto offset = zone.offsetAt(from);
    if (zone.offsetAt(to) == offset) {
        return to;
    }
    // Clocks are set at full seconds.
    return firstInstantWithout(zone, offset, floor<seconds>(from), floor<seconds>(to));
}

Span localDay(const Zone& zone, TimeOfDay dayStart, LocalDate date)
{
    const auto startOf = [&](LocalDate day) {
        return resolve(zone, day + seconds{dayStart.sinceMidnight}, Reading::First);
    };
    return {startOf(date), startOf(date + days{1})};
}

LocalDate userDate(const Zone& zone, TimeOfDay dayStart, Instant instant)
{
    // If clocks change at the day start, the date alone can be a day off in either direction.
    auto date = localDate(zone, instant) + days{1};
    while (localDay(zone, dayStart, date).begin > instant) {
        date -= days{1};
    }
    return date;
}

Span localDay(const Zone& zone, TimeOfDay dayStart, Instant instant)
{
    return localDay(zone, dayStart, userDate(zone, dayStart, instant));
}

} // namespace pomotide::core
