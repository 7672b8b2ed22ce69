// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"

namespace pomotide::core {

/// One bar of a chart: a day, or a month when a year is shown.
struct HistoryBar {
    LocalDate date; ///< its first day
    WorkedTime worked;
    double points = 0;

    bool operator==(const HistoryBar&) const = default;
};

[[nodiscard]] std::vector<HistoryBar> barsOf(const HistoryModel& model, Period period);

/// Converts a typed clock time to a begin or end of a pomodoro: on the pomodoro's day, or on the
/// day before or after if only that keeps the begin before the end.
[[nodiscard]] Instant correctedBegin(const Zone& zone, Span span, TimeOfDay typed);
[[nodiscard]] Instant correctedEnd(const Zone& zone, Span span, TimeOfDay typed);

/// Completed intentions with an estimate, counted by how far it was off.
struct EstimateCounts {
    int close = 0; ///< within a quarter of the estimate
    int shorter = 0;
    int longer = 0;

    bool operator==(const EstimateCounts&) const = default;
};

[[nodiscard]] EstimateCounts countEstimates(const std::vector<CompletedIntention>& completed);

/// Estimates of a month against the time worked, in sums.
struct CalibrationMonth {
    LocalDate month; ///< its first day
    int count = 0;   ///< completed intentions with an estimate
    Duration estimated{};
    Duration worked{};

    bool operator==(const CalibrationMonth&) const = default;
};

/// The months with completed intentions that had an estimate, oldest first. An intention belongs to
/// the user's day of its completion.
[[nodiscard]] std::vector<CalibrationMonth>
calibrationOf(const std::vector<CompletedIntention>& completed, const Zone& zone,
              TimeOfDay dayStart);

} // namespace pomotide::core
