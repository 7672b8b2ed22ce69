// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/work_hours.h"

#include <array>

namespace pomotide::core {

/// A span of work hours as one weekday shows it.
struct DaySpan {
    TimeOfDay from;
    TimeOfDay to;
    std::optional<std::string> zone;

    bool operator==(const DaySpan&) const = default;
};

/// The work hours as people edit them: per weekday, Sunday first (as std::chrono counts).
struct Week {
    std::array<std::vector<DaySpan>, 7> days;

    bool operator==(const Week&) const = default;
};

/// Monday to Friday, 9 to 17.
[[nodiscard]] Week proposedWeek();

/// Each weekday's spans in the order of their begins, then of their ends.
[[nodiscard]] Week weekOf(const std::vector<WorkHoursRule>& rules);

/// Rules that make `week`, with the ids of `rules` kept wherever they still say the same or were
/// edited for one weekday: so that what was changed for single dates stays.
[[nodiscard]] std::vector<WorkHoursRule> rulesOf(const Week& week,
                                                 const std::vector<WorkHoursRule>& rules);

} // namespace pomotide::core
