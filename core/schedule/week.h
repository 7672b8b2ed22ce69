// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/work_hours.h"

#include <array>

namespace pomotide::core {

/// A span of work hours on one weekday.
struct DaySpan {
    TimeOfDay from;
    TimeOfDay to;
    std::optional<std::string> zone;

    bool operator==(const DaySpan&) const = default;
};

/// The work hours as people edit them: by weekday, Sunday first (as in std::chrono).
struct Week {
    std::array<std::vector<DaySpan>, 7> days;

    bool operator==(const Week&) const = default;
};

/// Monday to Friday, 9 to 17.
[[nodiscard]] Week proposedWeek();

/// The spans of each weekday, ordered by begin, then by end.
[[nodiscard]] Week weekOf(const std::vector<WorkHoursRule>& rules);

/// The rules for `week`. Rules that are unchanged, or were edited for a single weekday, keep their
/// ids and with them their overrides.
[[nodiscard]] std::vector<WorkHoursRule> rulesOf(const Week& week,
                                                 const std::vector<WorkHoursRule>& rules);

} // namespace pomotide::core
