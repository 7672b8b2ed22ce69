// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/read_scenario.h"

#include "app/json/node.h"
#include "app/json/parse_json.h"
#include "app/simulate/read_step.h"

namespace pomotide::simulate {

using json::parseJson;

namespace {

const core::Zone* zoneOf(const Node& node, const core::Zones& zones)
{
    const auto* const zone = zones.find(node.text());
    if (zone == nullptr) {
        node.expected("the name of a time zone");
    }
    return zone;
}

Scenario scenarioOf(const Node& node, const core::Zones& zones)
{
    RuleNames names;
    Scenario scenario{.zone = zoneOf(node.member("timezone"), zones),
                      .start = instantOf(node.member("start")),
                      .rules = validRulesOf(node.member("rules"), names, zones)};
    if (const auto plan = node.optionalMember("streak_plan")) {
        scenario.plan = validPlanOf(*plan);
    }
    if (const auto dayStart = node.optionalMember("day_start")) {
        scenario.dayStart = validTimeOfDayOf(*dayStart);
    }
    if (const auto overtime = node.optionalMember("overtime")) {
        scenario.overtime = validOvertimeOf(*overtime);
    }
    for (const auto& step : node.member("steps").items()) {
        scenario.steps.push_back(stepOf(step, names));
    }
    return scenario;
}

} // namespace

std::variant<Scenario, Fault> readScenario(std::string_view text, const core::Zones& zones)
{
    const auto parsed = parseJson(text);
    if (const auto* const fault = std::get_if<Fault>(&parsed)) {
        return *fault;
    }
    const Node root(std::get<nlohmann::json>(parsed));
    try {
        return scenarioOf(root.optionalMember("scenario").value_or(root), zones);
    } catch (const Fault& fault) {
        return fault;
    }
}

} // namespace pomotide::simulate
