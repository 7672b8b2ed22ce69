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

/// What came of one step, and what is going on after it.
struct StepResult {
    std::variant<core::Outcome, Reported> outcome;
    std::variant<std::monostate, core::RuleFault, core::PlanFault> fault; ///< with Invalid
    core::Phase active;
};

/// How a scenario went.
struct ScenarioRun {
    core::Phase initial;
    std::vector<StepResult> results;
    std::map<core::IntentionId, std::string> names; ///< the scenario's for its intentions
};

/// Plays it through. A fault is a step that makes no sense where it stands: a name that is taken,
/// a clock set to another age.
[[nodiscard]] std::variant<ScenarioRun, Fault> runScenario(const Scenario& scenario,
                                                           const core::Zones& zones);

} // namespace pomotide::simulate
