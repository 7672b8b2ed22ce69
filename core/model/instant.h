// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace pomotide::core {

/// A length of time in whole milliseconds, like instants.
using Duration = std::chrono::milliseconds;

/// A physical point in time: UTC, milliseconds since 1970. The reading of a wall clock is a
/// LocalTime; only a zone converts between the two.
using Instant = std::chrono::sys_time<Duration>;

/// The half-open span `[begin, end)`. At the instant `end` it is over.
struct Span {
    Instant begin;
    Instant end;

    [[nodiscard]] constexpr bool contains(Instant instant) const
    {
        return begin <= instant && instant < end;
    }
    [[nodiscard]] constexpr bool overlaps(const Span& other) const
    {
        return begin < other.end && other.begin < end;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr Duration length() const { return end - begin; }
    [[nodiscard]] constexpr Span movedBy(Duration by) const { return {begin + by, end + by}; }

    bool operator==(const Span&) const = default;
};

/// Order by begin, then by end.
[[nodiscard]] constexpr bool isEarlier(const Span& a, const Span& b)
{
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
}

} // namespace pomotide::core
