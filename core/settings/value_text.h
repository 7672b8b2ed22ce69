// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The written form of single values of settings.
#pragma once

#include "core/model/settings.h"
#include "core/model/streak_plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pomotide::core {

/// Returns, for example, "5/5 10/5": minutes of work, minutes of break.
[[nodiscard]] std::string formatStreakPlan(const StreakPlan& plan);
/// Parses pairs separated by blanks, commas or both; nothing for any other text or an invalid plan.
[[nodiscard]] std::optional<StreakPlan> parseStreakPlan(std::string_view text);

/// Returns, for example, "90%".
[[nodiscard]] std::string formatPercent(int percent);
/// Parses "90%", "90 %" or "90", up to three digits; nothing for any other text.
[[nodiscard]] std::optional<int> parsePercent(std::string_view text);

/// Returns, for example, "DP-1, HDMI-1"; "all" for an empty list.
[[nodiscard]] std::string formatScreens(const std::vector<std::string>& names);
/// Parses such a list, with or without blanks; nothing if a name is empty.
[[nodiscard]] std::optional<std::vector<std::string>> parseScreens(std::string_view text);

} // namespace pomotide::core
