// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/time/zones.h"

#include <string>
#include <variant>
#include <vector>

namespace pomotide::simulate {

/// Requests a report, with the points in these windows.
struct Report {
    std::vector<core::Span> windows;
};

/// Sets one setting; the others keep their present values.
struct SetPlan {
    core::StreakPlan plan;
};
struct SetOvertime {
    std::chrono::minutes limit{};
};

/// One step. Intentions and manual sessions are named in the scenario. Their ids in the command are
/// set when the step runs. An intention that a repeat adds is named after the achieved one: "a'"
/// after "a".
struct Step {
    core::Instant at;
    std::variant<core::Command, Report, SetPlan, SetOvertime> act;
    std::string name; ///< of the command's intention or session; may be empty
};

/// A scenario to run.
struct Scenario {
    const core::Zone* zone = nullptr; ///< the system's
    core::Instant start;
    std::vector<core::WorkHoursRule> rules;
    core::StreakPlan plan = core::defaultStreakPlan();
    core::TimeOfDay dayStart{std::chrono::hours{4}};
    std::chrono::minutes overtime{0};
    std::vector<Step> steps;
};

} // namespace pomotide::simulate
