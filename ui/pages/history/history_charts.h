// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_details.h"

#include <QPalette>
#include <QtCharts/QChart>

#include <memory>

namespace pomotide::ui {

/// Bars of time worked. Each evaluation has its own colour and pattern.
[[nodiscard]] std::unique_ptr<QChart> workedChart(const std::vector<core::HistoryBar>& bars,
                                                  core::Period period, const QPalette& palette);

[[nodiscard]] std::unique_ptr<QChart> pointsChart(const std::vector<core::HistoryBar>& bars,
                                                  core::Period period, const QPalette& palette);

/// A dot for each intention that had an estimate. Dots on the line took as long as estimated.
[[nodiscard]] std::unique_ptr<QChart>
estimateChart(const std::vector<core::CompletedIntention>& completed, const QPalette& palette);

} // namespace pomotide::ui
