// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/read_step.h"

#include "core/model/limits.h"
#include "core/text/enum_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pomotide::simulate {

namespace {

using Act = decltype(Step::act);

template<typename Value>
std::optional<Value> optional(const Node& step, const char* key, Value (*read)(const Node&))
{
    const auto node = step.optionalMember(key);
    return node ? std::optional{read(*node)} : std::nullopt;
}

std::string textOf(const Node& node)
{
    return node.text();
}

core::Verdict verdictOf(const Node& node)
{
    if (const auto verdict = core::valueFor(node.text(), core::kVerdictNames)) {
        return *verdict;
    }
    node.expected("achieved, focused, interrupted or distracted");
}

core::When whenOf(const Node& node)
{
    if (const auto when = core::valueFor(node.text(), core::kWhenNames)) {
        return *when;
    }
    node.expected("today, next or later");
}

core::Repeat repeatOf(const Node& node)
{
    if (const auto repeat = core::valueFor(node.text(), core::kRepeatNames)) {
        return *repeat;
    }
    node.expected("never, daily, weekdays or weekly");
}

core::SessionKey sessionOf(const Node& step, RuleNames& names)
{
    if (step.optionalMember("session")) {
        return core::SessionId{};
    }
    const core::RuleId unused{static_cast<std::int64_t>(names.size())};
    const auto rule = names.try_emplace(step.member("rule").text(), unused).first->second;
    return core::RuleDay{.rule = rule, .date = dateOf(step.member("date"))};
}

Act advance(const Node& step, RuleNames&)
{
    const auto asleep = step.optionalMember("asleep");
    return core::Advance{.asleep = asleep && asleep->truth()};
}

Act addIntention(const Node& step, RuleNames&)
{
    return core::AddIntention{.title = step.member("title").text(),
                              .description = optional(step, "description", textOf).value_or(""),
                              .estimate = optional(step, "estimate", lengthOf),
                              .when = optional(step, "when", whenOf).value_or(core::When::Next),
                              .repeat =
                                  optional(step, "repeat", repeatOf).value_or(core::Repeat::Never)};
}

Act edit(const Node& step, RuleNames&)
{
    return core::EditIntention{.title = optional(step, "title", textOf),
                               .description = optional(step, "description", textOf),
                               .repeat = optional(step, "repeat", repeatOf)};
}

Act estimate(const Node& step, RuleNames&)
{
    static_cast<void>(step.member("estimate")); // null takes the latest one back
    return core::EstimateIntention{.estimate = optional(step, "estimate", lengthOf)};
}

Act move(const Node& step, RuleNames&)
{
    const auto order = std::max(step.member("order").integer(), std::int64_t{0});
    return core::MoveIntention{.order = static_cast<std::size_t>(order),
                               .when = optional(step, "when", whenOf)};
}

Act evaluate(const Node& step, RuleNames&)
{
    return core::Evaluate{.pomodoro = core::PomodoroId{step.member("pomodoro").integer()},
                          .verdict = verdictOf(step.member("result"))};
}

Act addSession(const Node& step, RuleNames&)
{
    return core::AddSession{.begin = instantOf(step.member("start")),
                            .end = instantOf(step.member("end"))};
}

Act changeSession(const Node& step, RuleNames& names)
{
    return core::ChangeSession{.session = sessionOf(step, names),
                               .begin = optional(step, "start", instantOf),
                               .end = optional(step, "end", instantOf)};
}

Act skipSession(const Node& step, RuleNames& names)
{
    return core::SkipSession{.session = sessionOf(step, names)};
}

Act setWorkHours(const Node& step, RuleNames& names)
{
    return core::SetWorkHours{.rules = rulesOf(step.member("rules"), names)};
}

Act setStreakPlan(const Node& step, RuleNames&)
{
    return SetPlan{planOf(step.member("pairs"))};
}

Act setOvertime(const Node& step, RuleNames&)
{
    return SetOvertime{minutesOf(step.member("minutes"))};
}

Act start(const Node& step, RuleNames&)
{
    const auto length = optional(step, "length", minutesOf);
    return core::Start{.intention = {},
                       .length = length ? std::optional<core::Duration>{*length} : std::nullopt,
                       .since = optional(step, "since", instantOf)};
}

Act setEnd(const Node& step, RuleNames&)
{
    return core::SetEnd{instantOf(step.member("end"))};
}

Act nextStep(const Node& step, RuleNames&)
{
    return core::SetNextStep{.text = step.member("text").text()};
}

Act setEvents(const Node& step, RuleNames&)
{
    core::SetEvents events;
    for (const auto& event : step.member("events").items()) {
        events.events.push_back({instantOf(event.member("start")), instantOf(event.member("end"))});
    }
    return events;
}

Act adjustClock(const Node& step, RuleNames&)
{
    const auto node = step.member("by");
    const auto by = lengthOf(node);
    if (by < -core::kInstantRange.length() || by > core::kInstantRange.length()) {
        node.expected("a length of at most 300 years");
    }
    return core::AdjustClock{.by = by};
}

Act report(const Node& step, RuleNames&)
{
    Report report;
    for (const auto& window : step.member("windows").items()) {
        report.windows.push_back(spanOf(window));
    }
    return report;
}

template<typename Command>
Act plain(const Node&, RuleNames&)
{
    return Command{};
}

using NameOf = std::string (*)(const Node& step);

std::string noName(const Node&)
{
    return {};
}

std::string idOf(const Node& step)
{
    return step.member("id").text();
}

/// Empty if the step means a date of a rule.
std::string sessionNameOf(const Node& step)
{
    return optional(step, "session", textOf).value_or("");
}

/// A kind of step: its reader, and the reader of its intention's or session's name.
struct Kind {
    std::string_view name;
    Act (*read)(const Node& step, RuleNames& names);
    NameOf nameOf = noName;
};

constexpr std::array<Kind, 27> kKinds{{
    {"advance", advance},
    {"add_intention", addIntention, idOf},
    {"edit", edit, idOf},
    {"estimate", estimate, idOf},
    {"move", move, idOf},
    {"abandon", plain<core::AbandonIntention>, idOf},
    {"reopen", plain<core::ReopenIntention>, idOf},
    {"start", start, idOf},
    {"evaluate", evaluate},
    {"stop", plain<core::Stop>},
    {"cancel", plain<core::Cancel>},
    {"skip_break", plain<core::SkipBreak>},
    {"add_session", addSession, idOf},
    {"change_session", changeSession, sessionNameOf},
    {"skip_session", skipSession, sessionNameOf},
    {"set_work_hours", setWorkHours},
    {"set_streak_plan", setStreakPlan},
    {"set_overtime", setOvertime},
    {"active", plain<core::Seen>},
    {"work_on", plain<core::WorkOn>},
    {"set_end", setEnd},
    {"switch", plain<core::Switch>, idOf},
    {"next_step", nextStep, idOf},
    {"set_events", setEvents},
    {"clock_adjusted", adjustClock},
    {"restart", plain<core::Restart>},
    {"report", report},
}};

/// Returns "advance, add_intention, …".
std::string kindNames()
{
    std::string names;
    for (const auto& kind : kKinds) {
        names.append(names.empty() ? "" : ", ").append(kind.name);
    }
    return "one of " + names;
}

} // namespace

Step stepOf(const Node& node, RuleNames& names)
{
    const auto at = instantOf(node.member("at"));
    const auto what = node.member("do");
    const auto* const kind = std::find_if(
        kKinds.begin(), kKinds.end(), [&](const Kind& known) { return known.name == what.text(); });
    if (kind == kKinds.end()) {
        what.expected(kindNames());
    }
    return {.at = at, .act = kind->read(node, names), .name = kind->nameOf(node)};
}

} // namespace pomotide::simulate
