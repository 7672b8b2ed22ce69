// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_details.h"
#include "core/present/worked_shares.h"
#include "ui/pages/history/chart.h"

namespace pomotide::ui {

/// The first rows of a chart of shares; what is left over is one more row.
inline constexpr std::size_t kMostShares = 6;

/// Time worked by day or month, in parts by evaluation.
[[nodiscard]] BarChart workedChart(const std::vector<core::HistoryBar>& bars, core::Period period);

[[nodiscard]] BarChart pointsChart(const std::vector<core::HistoryBar>& bars, core::Period period);

/// The estimates of each month beside the time worked.
[[nodiscard]] BarChart calibrationChart(const std::vector<core::CalibrationMonth>& months);

[[nodiscard]] HeatChart heatChart(const core::HistoryModel& model,
                                  std::chrono::weekday firstOfWeek);

/// A row for each evaluation that was given.
[[nodiscard]] RowChart evaluationRows(const core::WorkedTime& worked);

[[nodiscard]] RowChart titleRows(const std::vector<core::WorkedShare>& shares);
[[nodiscard]] RowChart tagRows(const std::vector<core::WorkedShare>& shares);

/// The words that search for the work of a row of those; empty for work without a tag.
[[nodiscard]] QStringList titleWords(const std::vector<core::WorkedShare>& shares);
[[nodiscard]] QStringList tagWords(const std::vector<core::WorkedShare>& shares);

/// The newest intentions that had an estimate; it is marked on the time worked.
[[nodiscard]] RowChart effortRows(const std::vector<core::CompletedIntention>& completed);

} // namespace pomotide::ui
