// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/edited_span.h"

#include "core/time/resolve.h"

namespace pomotide::ui {

namespace {

core::Instant firstEndAfter(const core::Zone& zone, core::Instant begin, core::TimeOfDay to)
{
    const core::LocalTime local = core::localTime(zone, begin);
    core::LocalTime end = std::chrono::floor<std::chrono::days>(local) + to.sinceMidnight;
    if (end <= local) {
        end += std::chrono::days(1);
    }
    return core::resolve(zone, end, core::Reading::Last);
}

} // namespace

core::Span typedSpan(const core::Zone& zone, core::LocalDate date, core::TimeOfDay from,
                     core::TimeOfDay to)
{
    const core::LocalDate last = date + std::chrono::days(to <= from ? 1 : 0);
    return {core::resolve(zone, core::LocalTime(date) + from.sinceMidnight, core::Reading::First),
            core::resolve(zone, core::LocalTime(last) + to.sinceMidnight, core::Reading::Last)};
}

core::Span editedSpan(const core::Zone& zone, const core::Span& span,
                      std::optional<core::TimeOfDay> from, std::optional<core::TimeOfDay> to)
{
    core::Span edited = span;
    if (from) {
        const core::LocalTime date = core::localDate(zone, span.begin);
        edited.begin = core::resolve(zone, date + from->sinceMidnight, core::Reading::First);
    }
    if (to) {
        edited.end = firstEndAfter(zone, edited.begin, *to);
    }
    return edited;
}

} // namespace pomotide::ui
