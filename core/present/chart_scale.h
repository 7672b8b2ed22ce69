// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

namespace pomotide::core {

/// An axis from 0 with marks at round values, all whole and as far apart as the first is from 0.
struct ChartScale {
    double step = 1; ///< for time in minutes
    int steps = 1;   ///< the axis ends at the last

    [[nodiscard]] double end() const { return step * steps; }
    bool operator==(const ChartScale&) const = default;
};

inline constexpr int kMostChartSteps = 5;

/// The shortest axis that reaches `most` with at most so many steps.
[[nodiscard]] ChartScale scaleOfCounts(double most, int mostSteps = kMostChartSteps);
[[nodiscard]] ChartScale scaleOfTime(Duration most, int mostSteps = kMostChartSteps);

/// For values on an axis of time.
[[nodiscard]] double minutesOf(Duration length);

} // namespace pomotide::core
