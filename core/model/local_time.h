// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace pomotide::core {

/// The reading of a wall clock. A zone converts it to an instant.
using LocalTime = std::chrono::local_time<std::chrono::seconds>;

/// A day of the calendar.
using LocalDate = std::chrono::local_days;

/// Minutes since local midnight; in work hours from 00:00 to 23:59.
struct TimeOfDay {
    std::chrono::minutes sinceMidnight{};

    [[nodiscard]] constexpr bool isValid() const
    {
        return sinceMidnight >= std::chrono::minutes{0} && sinceMidnight < std::chrono::days{1};
    }

    auto operator<=>(const TimeOfDay&) const = default;
};

} // namespace pomotide::core
