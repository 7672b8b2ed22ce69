// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace pomotide::core {

/// Lengths of time are whole milliseconds, like instants.
using Duration = std::chrono::milliseconds;

/// A physical point in time: UTC, milliseconds since 1970. Never the reading of a wall clock: that
/// is a LocalTime, and only a zone converts between the two.
using Instant = std::chrono::sys_time<Duration>;

/// The half-open span `[begin, end)`: at the instant `end` the next thing has begun.
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

/// By begin, then by end.
[[nodiscard]] constexpr bool isEarlier(const Span& a, const Span& b)
{
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
}

} // namespace pomotide::core
