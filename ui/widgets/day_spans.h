// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/week.h"

#include <algorithm>
#include <tuple>

/// Reckoning with the hours of a weekday.
namespace pomotide::ui {

[[nodiscard]] inline core::TimeOfDay later(core::TimeOfDay time, std::chrono::minutes by)
{
    return {(time.sinceMidnight + by) % std::chrono::days(1)};
}

[[nodiscard]] inline std::vector<core::DaySpan> sorted(std::vector<core::DaySpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) {
        return std::tie(a.from, a.to, a.zone) < std::tie(b.from, b.to, b.zone);
    });
    return spans;
}

/// The end of the span in minutes of the day on which it begins.
[[nodiscard]] inline std::chrono::minutes endOf(const core::DaySpan& span)
{
    const auto to = span.to.sinceMidnight;
    return to <= span.from.sinceMidnight ? to + std::chrono::days(1) : to;
}

[[nodiscard]] inline bool overlap(const core::DaySpan& one, const core::DaySpan& other)
{
    return one.zone == other.zone && one.from.sinceMidnight < endOf(other) &&
           other.from.sinceMidnight < endOf(one);
}

} // namespace pomotide::ui
