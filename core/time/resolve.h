// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "core/model/local_time.h"
#include "core/time/zones.h"

namespace pomotide::core {

/// Selects one of the two instants of a local time that clocks show twice in autumn.
enum class Reading { First, Last };

/// The instant at which clocks in `zone` show `local`. For a time that is skipped in spring, the
/// first instant after the gap; for one that is repeated in autumn, the one that `reading` selects.
[[nodiscard]] Instant resolve(const Zone& zone, LocalTime local, Reading reading);

/// The local time that clocks in `zone` show at `instant`, rounded down to the second.
[[nodiscard]] LocalTime localTime(const Zone& zone, Instant instant);

/// The calendar day that `instant` falls on in `zone`.
[[nodiscard]] LocalDate localDate(const Zone& zone, Instant instant);

/// The date of the user's day around `instant`: it begins with the day start of that date.
[[nodiscard]] LocalDate userDate(const Zone& zone, TimeOfDay dayStart, Instant instant);

/// The user's day around `instant`: from one day start to the next.
[[nodiscard]] Span localDay(const Zone& zone, TimeOfDay dayStart, Instant instant);

/// The first instant after `from` and before `to` at which clocks are set; `to` if there is none.
/// `from` and `to` are at most a day apart.
[[nodiscard]] Instant nextClockChange(const Zone& zone, Instant from, Instant to);

/// The user's day of that date: from its day start to the next.
[[nodiscard]] Span localDay(const Zone& zone, TimeOfDay dayStart, LocalDate date);

} // namespace pomotide::core
