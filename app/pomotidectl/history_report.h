// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"
#include "core/time/zones.h"

/// The output of `pomotidectl history`.
namespace pomotide::cli {

/// A heading, a line for each pomodoro of a day or each day of a longer period, and the sums.
[[nodiscard]] std::string historyText(const core::HistoryModel& model, const core::Zone& zone,
                                      bool withPoints);

/// All figures in one line of JSON. Instants are ISO 8601 in UTC; lengths are milliseconds. Points
/// are null if the user wants none.
[[nodiscard]] std::string historyJson(const core::HistoryModel& model, bool withPoints);

} // namespace pomotide::cli
