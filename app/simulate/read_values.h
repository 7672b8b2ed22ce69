// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values in scenarios.
#pragma once

#include "app/json/node.h"

#include "core/model/streak_plan.h"
#include "core/schedule/sessions.h"

#include <map>

namespace pomotide::simulate {

using json::Fault;
using json::Node;

/// Ids of rules by their names in the scenario.
using RuleNames = std::map<std::string, core::RuleId, std::less<>>;

[[nodiscard]] core::Instant instantOf(const Node& node);
[[nodiscard]] core::Duration lengthOf(const Node& node);
/// Reads two instants; the second may be earlier.
[[nodiscard]] core::Span spanOf(const Node& node);
[[nodiscard]] core::LocalDate dateOf(const Node& node);

/// A number that is not whole becomes an invalid length, which the core refuses.
[[nodiscard]] std::chrono::minutes minutesOf(const Node& node);
/// An unreadable text becomes an invalid time, which the core refuses.
[[nodiscard]] core::TimeOfDay timeOfDayOf(const Node& node);
/// Errors in a rule, other than in its JSON, stay in the result, and the core refuses it.
[[nodiscard]] std::vector<core::WorkHoursRule> rulesOf(const Node& node, RuleNames& names);
/// Lengths that are not whole minutes become invalid ones, which the core refuses.
[[nodiscard]] core::StreakPlan planOf(const Node& node);

/// Throws a Fault if the text is no time of day.
[[nodiscard]] core::TimeOfDay validTimeOfDayOf(const Node& node);
[[nodiscard]] std::vector<core::WorkHoursRule> validRulesOf(const Node& node, RuleNames& names,
                                                            const core::Zones& zones);
[[nodiscard]] core::StreakPlan validPlanOf(const Node& node);
[[nodiscard]] std::chrono::minutes validOvertimeOf(const Node& node);

} // namespace pomotide::simulate
