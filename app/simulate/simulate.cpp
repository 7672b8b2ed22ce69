// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/simulate.h"

#include "app/simulate/read_scenario.h"
#include "app/simulate/write_run.h"

namespace pomotide::simulate {

std::variant<std::string, Fault> simulate(std::string_view scenario, const core::Zones& zones)
{
    const auto read = readScenario(scenario, zones);
    if (const auto* const fault = std::get_if<Fault>(&read)) {
        return *fault;
    }
    const auto played = runScenario(std::get<Scenario>(read), zones);
    if (const auto* const fault = std::get_if<Fault>(&played)) {
        return *fault;
    }
    return textOf(std::get<ScenarioRun>(played));
}

} // namespace pomotide::simulate
