// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values that scenarios are made of.
#pragma once

#include "app/json/node.h"

#include "core/model/streak_plan.h"
#include "core/schedule/sessions.h"

#include <map>

namespace pomotide::simulate {

using json::Fault;
using json::Node;

/// Rules go by names of the scenario's own.
using RuleNames = std::map<std::string, core::RuleId, std::less<>>;

[[nodiscard]] core::Instant instantOf(const Node& node);
[[nodiscard]] core::Duration lengthOf(const Node& node);
/// What must be two instants; the second may be the earlier one.
[[nodiscard]] core::Span spanOf(const Node& node);
[[nodiscard]] core::LocalDate dateOf(const Node& node);

/// A text that is no time of day becomes one that is not valid.
[[nodiscard]] core::TimeOfDay timeOfDayOf(const Node& node);
/// What is wrong with a rule, but not with its JSON, is so in the result, too.
[[nodiscard]] std::vector<core::WorkHoursRule> rulesOf(const Node& node, RuleNames& names);
/// Lengths that are not whole minutes become some that are not valid.
[[nodiscard]] core::StreakPlan planOf(const Node& node);

/// The same for where nothing may be wrong.
[[nodiscard]] core::TimeOfDay validTimeOfDayOf(const Node& node);
[[nodiscard]] std::vector<core::WorkHoursRule> validRulesOf(const Node& node, RuleNames& names,
                                                            const core::Zones& zones);
[[nodiscard]] core::StreakPlan validPlanOf(const Node& node);

} // namespace pomotide::simulate
