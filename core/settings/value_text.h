// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single values as settings have them.
#pragma once

#include "core/session/streak_plan.h"
#include "core/time/local_time.h"

#include <optional>
#include <string>
#include <string_view>

namespace pomotide::core {

/// "04:00"
[[nodiscard]] std::string formatTimeOfDay(TimeOfDay time);
/// "04:00" or "4:00", up to "23:59"; nothing for anything else.
[[nodiscard]] std::optional<TimeOfDay> parseTimeOfDay(std::string_view text);

/// "5/5 10/5": minutes of work, minutes of break.
[[nodiscard]] std::string formatStreakPlan(const StreakPlan& plan);
/// The pairs apart by spaces, commas or both; nothing for what is no plan or has a fault.
[[nodiscard]] std::optional<StreakPlan> parseStreakPlan(std::string_view text);

} // namespace pomotide::core
