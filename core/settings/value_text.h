// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single values as settings have them.
#pragma once

#include "core/model/settings.h"
#include "core/model/streak_plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pomotide::core {

/// "5/5 10/5": minutes of work, minutes of break.
[[nodiscard]] std::string formatStreakPlan(const StreakPlan& plan);
/// The pairs apart by spaces, commas or both; nothing for what is no plan or has a fault.
[[nodiscard]] std::optional<StreakPlan> parseStreakPlan(std::string_view text);

/// "90%"
[[nodiscard]] std::string formatPercent(int percent);
/// "90%", "90 %" or "90", up to three digits; nothing for anything else.
[[nodiscard]] std::optional<int> parsePercent(std::string_view text);

/// "DP-1, HDMI-1", or "all".
[[nodiscard]] std::string formatScreens(const std::vector<std::string>& names);
/// The same, with or without blanks; nothing if a name is empty.
[[nodiscard]] std::optional<std::vector<std::string>> parseScreens(std::string_view text);

} // namespace pomotide::core
