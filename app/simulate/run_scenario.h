// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"
#include "app/simulate/report_of.h"
#include "app/simulate/scenario.h"

#include "core/model/transition.h"

#include <map>

namespace pomotide::simulate {

using json::Fault;

/// The result of one step, and the phase after it.
struct StepResult {
    std::variant<core::Outcome, Reported> outcome;
    core::CommandFault fault; ///< with Invalid
    core::Phase active;
};

/// The results of a scenario.
struct ScenarioRun {
    core::Phase initial;
    std::vector<StepResult> results;
    std::map<core::IntentionId, std::string> names; ///< names of the intentions in the scenario
};

/// Runs a scenario. Returns a Fault if a step is not valid at its place: a name that is already
/// used, or a clock set out of range.
[[nodiscard]] std::variant<ScenarioRun, Fault> runScenario(const Scenario& scenario,
                                                           const core::Zones& zones);

} // namespace pomotide::simulate
