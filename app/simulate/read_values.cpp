// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/read_values.h"

#include "app/simulate/scenario.h"

#include "core/model/limits.h"
#include "core/model/settings.h"
#include "core/schedule/work_hours.h"
#include "core/text/enum_names.h"
#include "core/text/iso_text.h"
#include "core/text/time_of_day.h"

#include <algorithm>

namespace pomotide::simulate {

using namespace std::chrono_literals;

namespace {

constexpr core::TimeOfDay kNoTimeOfDay{-1min};
constexpr auto kNoLength = -1min;

constexpr auto kTimeOfDay = "a time from \"00:00\" to \"23:59\"";
constexpr auto kPair = "a pair: [minutes of work, minutes of break]";

core::Weekdays weekdaysOf(const Node& node)
{
    core::Weekdays days;
    bool isRight = true;
    for (const auto& item : node.items()) {
        const auto day = core::valueFor(item.text(), core::kWeekdayNames);
        isRight = isRight && day && !days.contains(*day);
        if (day) {
            days.add(*day);
        }
    }
    return isRight ? days : core::Weekdays{};
}

core::WorkHoursRule ruleOf(const Node& node, RuleNames& names)
{
    const core::RuleId unused{static_cast<std::int64_t>(names.size())};
    const auto id = names.try_emplace(node.member("id").text(), unused).first->second;
    core::WorkHoursRule rule{.id = id,
                             .days = weekdaysOf(node.member("days")),
                             .from = timeOfDayOf(node.member("start")),
                             .to = timeOfDayOf(node.member("end")),
                             .zone = {}};
    if (const auto zone = node.optionalMember("zone")) {
        rule.zone = zone->text();
    }
    return rule;
}

core::PlanPair pairOf(const Node& node)
{
    const auto lengths = node.items();
    if (lengths.size() != 2) {
        node.expected(kPair);
    }
    return {.pomodoro = minutesOf(lengths[0]), .pause = minutesOf(lengths[1])};
}

[[noreturn]] void refuse(const Node& rule, core::RuleFault::Field field)
{
    using Field = core::RuleFault::Field;
    switch (field) {
    case Field::Id:
        rule.member("id").expected("an id that no rule before it has");
    case Field::Days:
        rule.member("days").expected(
            "\"monday\" to \"sunday\", at least one of them and none twice");
    case Field::From:
        rule.member("start").expected(kTimeOfDay);
    case Field::To:
        rule.member("end").expected(kTimeOfDay);
    case Field::Zone:
        break;
    }
    rule.member("zone").expected("the name of a time zone");
}

} // namespace

std::chrono::minutes minutesOf(const Node& node)
{
    return std::chrono::minutes{node.wholeNumber().value_or(kNoLength.count())};
}

core::Instant instantOf(const Node& node)
{
    constexpr auto kInstant = "an instant: milliseconds since 1970, of the years 1900 to 2199";
    const auto count = node.integer(kInstant);
    const core::Instant instant{core::Duration{count}};
    if (!core::kInstantRange.contains(instant)) {
        node.expected(kInstant);
    }
    return instant;
}

core::Duration lengthOf(const Node& node)
{
    return core::Duration{node.integer("a length in whole milliseconds")};
}

core::Span spanOf(const Node& node)
{
    const auto bounds = node.items();
    if (bounds.size() != 2) {
        node.expected("two instants: [from, to]");
    }
    return {.begin = instantOf(bounds[0]), .end = instantOf(bounds[1])};
}

core::LocalDate dateOf(const Node& node)
{
    const auto date = core::parseIsoDate(node.text());
    if (!date || !core::kInstantRange.contains(core::Instant{date->time_since_epoch()})) {
        node.expected("a date of the years 1900 to 2199, such as \"2024-03-10\"");
    }
    return *date;
}

core::TimeOfDay timeOfDayOf(const Node& node)
{
    const auto& text = node.text();
    // Accepts only the written form, not everything that people may type.
    const auto time = core::parseTimeOfDay(text);
    return time && core::formatTimeOfDay(*time) == text ? *time : kNoTimeOfDay;
}

std::vector<core::WorkHoursRule> rulesOf(const Node& node, RuleNames& names)
{
    std::vector<core::WorkHoursRule> rules;
    for (const auto& item : node.items()) {
        rules.push_back(ruleOf(item, names));
    }
    return rules;
}

core::StreakPlan planOf(const Node& node)
{
    core::StreakPlan plan;
    for (const auto& item : node.items()) {
        plan.push_back(pairOf(item));
    }
    return plan;
}

core::TimeOfDay validTimeOfDayOf(const Node& node)
{
    const auto time = timeOfDayOf(node);
    if (!time.isValid()) {
        node.expected(kTimeOfDay);
    }
    return time;
}

std::vector<core::WorkHoursRule> validRulesOf(const Node& node, RuleNames& names,
                                              const core::Zones& zones)
{
    auto rules = rulesOf(node, names);
    if (const auto fault = firstFault(rules, zones)) {
        refuse(node.items().at(fault->rule), fault->field);
    }
    return rules;
}

core::StreakPlan validPlanOf(const Node& node)
{
    auto plan = planOf(node);
    const auto fault = firstFault(plan);
    if (fault && fault->pair) {
        const auto lengths = node.items().at(*fault->pair).items();
        fault->field == core::PlanFault::Field::Pomodoro
            ? lengths[0].expected("1 to 180 whole minutes of work")
            : lengths[1].expected("1 to 120 whole minutes of break");
    }
    if (fault) {
        node.expected("1 to 12 pairs");
    }
    return plan;
}

std::chrono::minutes validOvertimeOf(const Node& node)
{
    const auto limit = minutesOf(node);
    if (limit < 0min || limit > core::kLongestOvertime) {
        node.expected("0 to 240 whole minutes");
    }
    return limit;
}

} // namespace pomotide::simulate
