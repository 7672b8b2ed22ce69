// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/write_report.h"

#include "core/text/enum_names.h"

#include <type_traits>

namespace pomotide::simulate {

namespace {

using Json = nlohmann::ordered_json;

template<typename Id>
std::int64_t numberOf(Id id)
{
    return static_cast<std::int64_t>(id);
}

Json jsonOf(core::Ending ending)
{
    return nameOf(ending, core::kEndingNames);
}

Json jsonOf(core::Verdict verdict)
{
    return nameOf(verdict, core::kVerdictNames);
}

Json jsonOf(core::BreakState state)
{
    return nameOf(state, core::kBreakStateNames);
}

Json jsonOf(core::PointKind kind)
{
    switch (kind) {
    case core::PointKind::FirstSet:
        return "FirstSet";
    case core::PointKind::Estimated:
        return "Estimated";
    case core::PointKind::Worked:
        return "Worked";
    case core::PointKind::Evaluated:
        return "Evaluated";
    case core::PointKind::Completed:
        return "Completed";
    case core::PointKind::WellEstimated:
        return "WellEstimated";
    case core::PointKind::BreakTaken:
        return "BreakTaken";
    }
    return nullptr;
}

const char* wordOf(const core::Open&)
{
    return "open";
}

const char* wordOf(const core::Achieved&)
{
    return "achieved";
}

const char* wordOf(const core::Abandoned&)
{
    return "abandoned";
}

Json jsonOf(const std::optional<core::Evaluation>& evaluation)
{
    if (!evaluation) {
        return nullptr;
    }
    return {{"result", jsonOf(evaluation->verdict)}, {"first", timeOf(evaluation->first)}};
}

Json jsonOf(const core::Pomodoro& pomodoro, const IntentionNames& names)
{
    Json json{{"pomodoro", numberOf(pomodoro.id)},
              {"intention", names.at(pomodoro.intention)},
              {"start", timeOf(pomodoro.span.begin)},
              {"end", timeOf(pomodoro.span.end)},
              {"act", timeOf(pomodoro.startedAt)},
              {"worked_from", timeOf(core::workedFrom(pomodoro))},
              {"index", pomodoro.index},
              {"rests", pomodoro.rests},
              {"ended", pomodoro.ending ? jsonOf(*pomodoro.ending) : Json()},
              {"evaluation", jsonOf(pomodoro.evaluation)}};
    if (pomodoro.overtime > core::Duration{}) {
        json["planned"] = timeOf(core::plannedEnd(pomodoro));
    }
    return json;
}

Json jsonOf(const core::Break& pause)
{
    return {{"start", timeOf(pause.span.begin)},
            {"end", timeOf(pause.span.end)},
            {"index", pause.index},
            {"state", jsonOf(pause.state)}};
}

Json jsonOf(const core::Span& span)
{
    return Json::array({timeOf(span.begin), timeOf(span.end)});
}

Json jsonOf(const IntentionReport& report, const IntentionNames& names)
{
    const auto& intention = report.intention;
    auto estimates = Json::array();
    for (const auto& estimate : intention.estimates) {
        estimates.push_back(
            {estimate.length ? Json(estimate.length->count()) : Json(), timeOf(estimate.made)});
    }
    Json json{
        {"id", names.at(intention.id)},
        {"title", intention.title},
        {"state", std::visit([](const auto& state) { return wordOf(state); }, intention.state)},
        {"pomodoros", report.pomodoros},
        {"estimates", std::move(estimates)}};
    if (!intention.nextStep.empty()) {
        json["next_step"] = intention.nextStep;
    }
    return json;
}

Json jsonOf(const core::PointEvent& event, const IntentionNames& names)
{
    Json json{{"kind", jsonOf(event.kind)}, {"time", timeOf(event.time)}, {"points", event.points}};
    if (event.intention) {
        json["intention"] = names.at(*event.intention);
        json["pomodoro"] = numberOf(event.pomodoro);
    }
    return json;
}

Json jsonOf(const WindowReport& report, const IntentionNames& names)
{
    auto events = Json::array();
    for (const auto& event : report.events) {
        events.push_back(jsonOf(event, names));
    }
    return {{"from", timeOf(report.window.begin)},
            {"to", timeOf(report.window.end)},
            {"total", totalOf(report.events)},
            {"events", std::move(events)}};
}

Json jsonOf(const std::optional<core::Score>& score)
{
    if (!score) {
        return nullptr;
    }
    return {{"start", timeOf(score->day.begin)},
            {"end", timeOf(score->day.end)},
            {"session", score->session ? jsonOf(*score->session) : Json()},
            {"earned", score->earned},
            {"possible", score->possible},
            {"at_risk", score->atRisk},
            {"out_of_reach", score->outOfReach},
            {"perfect", score->perfect},
            {"until", timeOf(score->until)}};
}

/// `more` are further arguments of jsonOf.
template<typename Value, typename... More>
Json listOf(const std::vector<Value>& values, const More&... more)
{
    auto list = Json::array();
    for (const auto& value : values) {
        if constexpr (std::is_enum_v<Value>) {
            list.push_back(numberOf(value));
        } else {
            list.push_back(jsonOf(value, more...));
        }
    }
    return list;
}

} // namespace

Json timeOf(core::Instant instant)
{
    return instant.time_since_epoch().count();
}

Json timeOf(const std::optional<core::Instant>& instant)
{
    return instant ? timeOf(*instant) : Json();
}

Json jsonOf(const Reported& report, const IntentionNames& names)
{
    return {{"now", timeOf(report.now)},
            {"pomodoros", listOf(report.pomodoros, names)},
            {"breaks", listOf(report.breaks)},
            {"sessions", listOf(report.sessions)},
            {"intentions", listOf(report.intentions, names)},
            {"windows", listOf(report.windows, names)},
            {"day", jsonOf(report.day)},
            {"awaiting", listOf(report.awaiting)}};
}

} // namespace pomotide::simulate
