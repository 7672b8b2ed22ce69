// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/write_json.h"

#include "app/exchange/format_version.h"

#include "core/model/limits.h"
#include "core/settings/setting_table.h"
#include "core/text/enum_names.h"
#include "core/text/iso_text.h"
#include "core/text/time_of_day.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace pomotide::exchange {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(core::Instant instant)
{
    return core::formatIso(instant);
}

template<typename Id>
requires std::is_enum_v<Id> Json jsonOf(Id id)
{
    return static_cast<std::int64_t>(id);
}

Json jsonOf(const core::Span& span)
{
    return {{"begin", jsonOf(span.begin)}, {"end", jsonOf(span.end)}};
}

Json jsonOf(const core::Evaluation& evaluation)
{
    return {{"verdict", nameOf(evaluation.verdict, core::kVerdictNames)},
            {"first", jsonOf(evaluation.first)},
            {"since", jsonOf(evaluation.since)}};
}

Json jsonOf(const core::Grace& grace)
{
    return {{"begin", jsonOf(grace.span.begin)},
            {"end", jsonOf(grace.span.end)},
            {"slot_end", jsonOf(grace.slotEnd)},
            {"index", grace.index}};
}

Json jsonOf(const core::Prompt& prompt)
{
    return {{"since", jsonOf(prompt.since)},
            {"until", jsonOf(prompt.until)},
            {"before", prompt.before},
            {"after", prompt.after}};
}

Json jsonOf(core::PromptForm form)
{
    return nameOf(form, core::kPromptFormNames);
}

Json jsonOf(const core::ShownPrompt& shown)
{
    return {{"form", jsonOf(shown.form)}, {"at", jsonOf(shown.at)}};
}

Json jsonOf(const core::PromptBackoff& backoff)
{
    return {{"session", jsonOf(backoff.session)},
            {"count", backoff.count},
            {"next", jsonOf(backoff.next)},
            {"latest", backoff.latest ? jsonOf(*backoff.latest) : Json{}}};
}

Json jsonOf(const core::OvertimeBounds& overtime)
{
    return {{"window", overtime.window.count()}, {"limit", jsonOf(overtime.limit)}};
}

Json jsonOf(const core::LapsedGrace& lapsed)
{
    return {{"streak", jsonOf(lapsed.streak)}, {"grace", jsonOf(lapsed.grace)}};
}

template<typename Value>
Json jsonOf(const std::optional<Value>& value)
{
    return value ? Json(jsonOf(*value)) : Json{};
}

Json jsonOf(const core::WorkHoursRule& rule)
{
    auto days = Json::array();
    for (const auto& [day, name] : core::kWeekdayNames) {
        if (rule.days.contains(day)) {
            days.push_back(name);
        }
    }
    return {{"id", jsonOf(rule.id)},
            {"days", std::move(days)},
            {"from", core::formatTimeOfDay(rule.from)},
            {"to", core::formatTimeOfDay(rule.to)},
            {"zone", rule.zone ? Json(*rule.zone) : Json{}}};
}

Json jsonOf(const core::Override& entry)
{
    const auto* changed = std::get_if<core::ChangedDay>(&entry.what);
    return {{"rule", jsonOf(entry.rule)},
            {"date", core::formatIso(entry.date)},
            {"skipped", changed == nullptr},
            {"begin", changed == nullptr ? Json{} : jsonOf(changed->begin)},
            {"end", changed == nullptr ? Json{} : jsonOf(changed->end)}};
}

Json jsonOf(const core::ManualSession& session)
{
    return {{"id", jsonOf(session.id)},
            {"begin", jsonOf(session.span.begin)},
            {"end", jsonOf(session.span.end)}};
}

Json jsonOf(const core::Intention& intention)
{
    struct State {
        Json operator()(const core::Open&) const { return {{"is", "open"}}; }
        Json operator()(const core::Achieved& achieved) const
        {
            return {{"is", "achieved"}, {"at", jsonOf(achieved.at)}, {"by", jsonOf(achieved.by)}};
        }
        Json operator()(const core::Abandoned& abandoned) const
        {
            return {{"is", "abandoned"}, {"at", jsonOf(abandoned.at)}};
        }
    };
    auto estimates = Json::array();
    for (const auto& estimate : intention.estimates) {
        estimates.push_back({{"length", estimate.length ? Json(estimate.length->count()) : Json()},
                             {"made", jsonOf(estimate.made)}});
    }
    return {{"id", jsonOf(intention.id)},
            {"title", intention.title},
            {"description", intention.description},
            {"next_step", intention.nextStep},
            {"created", jsonOf(intention.created)},
            {"order", intention.order},
            {"when", nameOf(intention.when, core::kWhenNames)},
            {"repeat", nameOf(intention.repeat, core::kRepeatNames)},
            {"due", intention.due ? Json(core::formatIso(*intention.due)) : Json{}},
            {"state", std::visit(State{}, intention.state)},
            {"estimates", std::move(estimates)}};
}

Json jsonOf(const core::Pomodoro& pomodoro)
{
    return {
        {"id", jsonOf(pomodoro.id)},
        {"intention", jsonOf(pomodoro.intention)},
        {"streak", jsonOf(pomodoro.streak)},
        {"index", pomodoro.index},
        {"rests", pomodoro.rests},
        {"begin", jsonOf(pomodoro.span.begin)},
        {"end", jsonOf(pomodoro.span.end)},
        {"lead", pomodoro.lead.count()},
        {"overtime", pomodoro.overtime.count()},
        {"act", jsonOf(pomodoro.startedAt)},
        {"ending", pomodoro.ending ? Json(nameOf(*pomodoro.ending, core::kEndingNames)) : Json{}},
        {"evaluation", jsonOf(pomodoro.evaluation)},
        {"prompted", jsonOf(pomodoro.prompted)}};
}

Json jsonOf(const core::Break& pause)
{
    return {{"after", jsonOf(pause.after)},
            {"begin", jsonOf(pause.span.begin)},
            {"end", jsonOf(pause.span.end)},
            {"state", nameOf(pause.state, core::kBreakStateNames)},
            {"planned", pause.planned ? Json(pause.planned->count()) : Json{}}};
}

Json jsonOf(const core::Streak& streak)
{
    return {{"first", jsonOf(streak.pairs.front().pomodoro.streak)},
            {"grace", jsonOf(streak.grace)},
            {"continued", jsonOf(streak.continued)},
            {"overtime", jsonOf(streak.overtime)},
            {"clock_moved", streak.hasClockMoved}};
}

Json jsonOf(const core::NextIds& next)
{
    return {{"intention", next.intention},
            {"order", next.order},
            {"pomodoro", next.pomodoro},
            {"session", next.session}};
}

Json jsonOf(const core::Settings& settings)
{
    auto json = Json::object();
    for (const auto& setting : core::settingTable()) {
        json[std::string{setting.key}] = setting.format(settings);
    }
    return json;
}

/// Writes one object member by member, so that at most one row is in memory twice.
class Writer final {
public:
    Writer(std::ostream& out, const Progress& progress, std::size_t rows)
        : m_out(out), m_progress(progress), m_rows(rows)
    {
        m_out << "{\n\"" << kVersionKey << "\": " << kVersion;
    }

    void member(const char* key, const Json& value)
    {
        m_out << ",\n\"" << key << "\": " << textOf(value);
    }

    template<typename Value>
    void list(const char* key, const std::vector<Value>& values)
    {
        m_out << ",\n\"" << key << "\": [";
        const auto* separator = "\n";
        for (const auto& value : values) {
            m_out << separator << textOf(jsonOf(value));
            separator = ",\n";
            countRow();
        }
        m_out << "\n]";
    }

    void end() { m_out << "\n}\n"; }

private:
    /// Invalid UTF-8 must not stop the export.
    static std::string textOf(const Json& json)
    {
        return json.dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    void countRow()
    {
        if (++m_done % kProgressStride == 0) {
            m_progress(static_cast<double>(m_done) / static_cast<double>(m_rows));
        }
    }

    std::ostream& m_out;
    const Progress& m_progress;
    std::size_t m_rows;
    std::size_t m_done = 0;
};

} // namespace

void writeJson(std::ostream& out, const core::State& state, const core::History& history,
               const Progress& progress)
{
    const auto intentions = history.intentions();
    const auto [pomodoros, breaks, sessions] = history.chronicle(core::kInstantRange);
    const auto& hours = state.hours;
    Writer writer(out, progress,
                  hours.rules.size() + hours.overrides.size() + hours.manual.size() +
                      hours.events.size() + intentions.size() + pomodoros.size() + breaks.size() +
                      sessions.size());
    writer.member("now", jsonOf(state.now));
    writer.member("settings", jsonOf(state.settings));
    writer.list("work_hours", hours.rules);
    writer.list("overrides", hours.overrides);
    writer.list("manual_sessions", hours.manual);
    writer.list("events", hours.events);
    writer.list("intentions", intentions);
    writer.list("pomodoros", pomodoros);
    writer.list("breaks", breaks);
    writer.list("sessions", sessions);
    writer.member("streak", state.streak ? jsonOf(*state.streak) : Json{});
    writer.member("prompt", jsonOf(state.prompt));
    writer.member("backoff", jsonOf(state.backoff));
    writer.member("quiet_until", jsonOf(state.quietUntil));
    writer.member("lapsed", jsonOf(state.lapsed));
    writer.member("seen", jsonOf(state.seen));
    writer.member("asleep_since", jsonOf(state.asleepSince));
    writer.member("next", jsonOf(state.next));
    writer.end();
    progress(1);
}

} // namespace pomotide::exchange
