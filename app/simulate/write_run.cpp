// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/write_run.h"

#include "app/simulate/write_report.h"

#include "core/text/enum_names.h"

#include <string_view>

namespace pomotide::simulate {

namespace {

using Json = nlohmann::ordered_json;

const char* wordOf(core::RuleFault::Field field)
{
    using Field = core::RuleFault::Field;
    switch (field) {
    case Field::Id:
        return "id";
    case Field::Days:
        return "days";
    case Field::From:
        return "start";
    case Field::To:
        return "end";
    case Field::Zone:
        return "zone";
    }
    return "";
}

const char* wordOf(core::PlanFault::Field field)
{
    using Field = core::PlanFault::Field;
    switch (field) {
    case Field::Pairs:
        return "pairs";
    case Field::Pomodoro:
        return "pomodoro";
    case Field::Break:
        return "break";
    }
    return "";
}

Json jsonOf(const core::Idle& idle, const IntentionNames&)
{
    return {{"type", "Idle"}, {"until", timeOf(idle.until)}};
}

Json jsonOf(const core::Prompt& prompt, const IntentionNames&)
{
    return {{"type", "Prompt"},
            {"since", timeOf(prompt.since)},
            {"until", timeOf(prompt.until)},
            {"before", prompt.before},
            {"after", prompt.after}};
}

Json jsonOf(const core::Pomodoro& pomodoro, const IntentionNames& names)
{
    return {{"type", "Pomodoro"},
            {"start", timeOf(pomodoro.span.begin)},
            {"end", timeOf(pomodoro.span.end)},
            {"index", pomodoro.index},
            {"pomodoro", static_cast<std::int64_t>(pomodoro.id)},
            {"intention", names.at(pomodoro.intention)}};
}

Json jsonOf(const core::Overtime& overtime, const IntentionNames& names)
{
    const auto& pomodoro = overtime.pomodoro;
    return {{"type", "Overtime"},
            {"start", timeOf(pomodoro.span.begin)},
            {"planned", timeOf(pomodoro.span.end)},
            {"until", timeOf(overtime.until)},
            {"index", pomodoro.index},
            {"pomodoro", static_cast<std::int64_t>(pomodoro.id)},
            {"intention", names.at(pomodoro.intention)}};
}

Json jsonOf(const core::Break& pause, const IntentionNames&)
{
    return {{"type", "Break"},
            {"start", timeOf(pause.span.begin)},
            {"end", timeOf(pause.span.end)},
            {"index", pause.index}};
}

Json jsonOf(const core::Grace& grace, const IntentionNames&)
{
    return {{"type", "Grace"},
            {"start", timeOf(grace.span.begin)},
            {"end", timeOf(grace.span.end)},
            {"slot_end", timeOf(grace.slotEnd)},
            {"index", grace.index},
            {"worth", grace.worth}};
}

Json jsonOf(const core::Phase& phase, const IntentionNames& names)
{
    return std::visit([&](const auto& one) { return jsonOf(one, names); }, phase);
}

void addFault(Json&, std::monostate) {}

void addFault(Json& json, const core::RuleFault& fault)
{
    json["rule"] = fault.rule;
    json["field"] = wordOf(fault.field);
}

void addFault(Json& json, const core::PlanFault& fault)
{
    json["rule"] = fault.pair ? Json(*fault.pair) : Json();
    json["field"] = wordOf(fault.field);
}

void addFault(Json& json, const core::EventFault& fault)
{
    json["event"] = fault.event;
}

Json jsonOf(const StepResult& result, const IntentionNames& names)
{
    const auto* const report = std::get_if<Reported>(&result.outcome);
    const auto* const outcome = std::get_if<core::Outcome>(&result.outcome);
    Json json{{"result", outcome != nullptr ? nameOf(*outcome, core::kOutcomeNames) : "Reported"},
              {"active", jsonOf(result.active, names)}};
    std::visit([&](const auto& fault) { addFault(json, fault); }, result.fault);
    if (report != nullptr) {
        json["report"] = jsonOf(*report, names);
    }
    return json;
}

} // namespace

std::string textOf(const ScenarioRun& scenarioRun)
{
    std::string text = R"({"initial": )";
    text += Json{{"active", jsonOf(scenarioRun.initial, scenarioRun.names)}}.dump();
    text += R"(, "results": [)";
    std::string_view separator = "\n";
    for (const auto& result : scenarioRun.results) {
        text.append(separator).append(jsonOf(result, scenarioRun.names).dump());
        separator = ",\n";
    }
    return text + "\n]}\n";
}

} // namespace pomotide::simulate
