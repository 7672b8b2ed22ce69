// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"

namespace pomotide::core {

/// What one bar of a chart shows: a day, or in a year a month.
struct HistoryBar {
    LocalDate date; ///< its first day
    WorkedTime worked;
    double points = 0;

    bool operator==(const HistoryBar&) const = default;
};

[[nodiscard]] std::vector<HistoryBar> barsOf(const HistoryModel& model, Period period);

/// The date of the user's day that `now` lies in.
[[nodiscard]] LocalDate userDate(const Zone& zone, TimeOfDay dayStart, Instant now);

/// When a pomodoro began or ended if clocks showed `typed` then: on the day on which it was, or on
/// the one before or after where only so it begins before it ends.
[[nodiscard]] Instant correctedBegin(const Zone& zone, Span span, TimeOfDay typed);
[[nodiscard]] Instant correctedEnd(const Zone& zone, Span span, TimeOfDay typed);

/// How many of the completed ones that had an estimate took so much longer or shorter.
struct EstimateCounts {
    int close = 0; ///< within a quarter of the estimate
    int shorter = 0;
    int longer = 0;

    bool operator==(const EstimateCounts&) const = default;
};

[[nodiscard]] EstimateCounts countEstimates(const std::vector<CompletedIntention>& completed);

} // namespace pomotide::core
