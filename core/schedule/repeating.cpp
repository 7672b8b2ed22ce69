// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/repeating.h"

#include "core/model/limits.h"
#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

using std::chrono::days;
using std::chrono::weekday;

namespace {

bool fits(Repeat repeat, LocalDate date, weekday usual)
{
    const weekday day{date};
    switch (repeat) {
    case Repeat::Never:
    case Repeat::Daily:
        break;
    case Repeat::Weekdays:
        return day != std::chrono::Saturday && day != std::chrono::Sunday;
    case Repeat::Weekly:
        return day == usual;
    }
    return true;
}

} // namespace

std::optional<LocalDate> dueAgain(Repeat repeat, std::optional<LocalDate> due, LocalDate today)
{
    if (repeat == Repeat::Never) {
        return std::nullopt;
    }
    const weekday usual{due.value_or(today)};
    auto date = std::max(due.value_or(today), today) + days{1};
    while (!fits(repeat, date, usual)) {
        date += days{1};
    }
    return kInstantRange.contains(Instant{date.time_since_epoch()}) ? std::optional{date}
                                                                    : std::nullopt;
}

std::optional<Instant> dueBegin(const Intention& intention, const Zone& zone, TimeOfDay dayStart)
{
    return intention.due ? std::optional{localDay(zone, dayStart, *intention.due).begin}
                         : std::nullopt;
}

} // namespace pomotide::core
