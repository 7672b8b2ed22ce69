// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

/// The only parser of hours as people type them.
namespace pomotide::core {

/// Hours of a day. If they do not end later than they begin, they end on the next day.
struct Hours {
    TimeOfDay from;
    TimeOfDay to;

    bool operator==(const Hours&) const = default;
};

using ReadTimeFn = std::function<std::optional<TimeOfDay>(std::string_view)>;

/// Reads "9-12", "9 to 12" and, as several, "9-12, 14-18", "9-12; 14-18", "9-12 14-18" and "9-12
/// and 14-18", the words in every language of the program. `readTime` reads the times; as
/// parseTimeOfDay() does if there is none. Empty for any other text.
[[nodiscard]] std::vector<Hours> parseHours(std::string_view typed,
                                            const ReadTimeFn& readTime = {});

} // namespace pomotide::core
