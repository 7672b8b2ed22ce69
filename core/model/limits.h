// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <cstdint>

namespace pomotide::core {

/// The end of a pomodoro, a prompt or a grace period is announced this long before.
inline constexpr Duration kLastMinute = std::chrono::minutes{1};

/// The longest pomodoro, break or session. It bounds the search for spans that overlap another.
inline constexpr Duration kLongestSpan = std::chrono::hours{48};

/// Range of the instants that databases, files and scenarios may contain.
inline constexpr Span kInstantRange{.begin = std::chrono::sys_days{std::chrono::year{1900} / 1 / 1},
                                    .end = std::chrono::sys_days{std::chrono::year{2200} / 1 / 1}};

/// True if it is within that range, does not end before its begin, and is not too long.
[[nodiscard]] constexpr bool isWithinBounds(const Span& span)
{
    return kInstantRange.contains(span.begin) && kInstantRange.contains(span.end) &&
           span.begin <= span.end && span.length() <= kLongestSpan;
}

/// A limit for ids and counts that leaves room to count on.
inline constexpr std::int64_t kLargestNumber = std::int64_t{1} << 40U;

/// More points than a life has.
inline constexpr double kMostPoints = 1e6;

} // namespace pomotide::core
