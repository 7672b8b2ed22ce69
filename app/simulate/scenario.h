// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/time/zones.h"

#include <string>
#include <variant>
#include <vector>

namespace pomotide::simulate {

/// Asks for all that happened, and for the points in these windows.
struct Report {
    std::vector<core::Span> windows;
};

/// One thing to do. Intentions and sessions made by hand go by names of the scenario's own; the
/// command's ids of them are not set before it is run, when the core has given them.
struct Step {
    core::Instant at;
    std::variant<core::Command, Report> act;
    std::string name; ///< of the intention or session that is made or meant, if one is
};

/// What is to be played through.
struct Scenario {
    const core::Zone* zone = nullptr; ///< the system's
    core::Instant start;
    std::vector<core::WorkHoursRule> rules;
    core::StreakPlan plan = core::defaultStreakPlan();
    core::TimeOfDay dayStart{std::chrono::hours{4}};
    std::vector<Step> steps;
};

} // namespace pomotide::simulate
