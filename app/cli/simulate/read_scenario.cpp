// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/simulate/read_scenario.h"

#include "app/cli/simulate/node.h"
#include "app/cli/simulate/read_step.h"

#include <algorithm>

namespace pomotide::simulate {

namespace {

using Json = nlohmann::json;

std::string placeOf(std::string_view text, std::size_t position)
{
    const auto before = text.substr(0, position);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto column = before.size() - (before.rfind('\n') + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// The library's words, without its name, its number and its own account of the place.
std::string wordsOf(const Json::exception& error)
{
    const std::string words = error.what();
    const auto begin = std::min(words.find("syntax error"), words.find("number overflow"));
    return begin == std::string::npos ? words : words.substr(begin);
}

std::variant<Json, Fault> parse(std::string_view text)
{
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        // `byte` is 1 for the first one, and one more than the last where the text ends too soon.
        const auto position = std::min(std::max(error.byte, std::size_t{1}) - 1, text.size());
        return Fault{.where = placeOf(text, position), .what = wordsOf(error)};
    } catch (const Json::out_of_range& error) {
        return Fault{.where = {}, .what = wordsOf(error)};
    }
}

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
    for (const auto& step : node.member("steps").items()) {
        scenario.steps.push_back(stepOf(step, names));
    }
    return scenario;
}

} // namespace

std::variant<Scenario, Fault> readScenario(std::string_view text, const core::Zones& zones)
{
    const auto parsed = parse(text);
    if (const auto* const fault = std::get_if<Fault>(&parsed)) {
        return *fault;
    }
    const Node root(std::get<Json>(parsed));
    try {
        return scenarioOf(root.optionalMember("scenario").value_or(root), zones);
    } catch (const Fault& fault) {
        return fault;
    }
}

} // namespace pomotide::simulate
