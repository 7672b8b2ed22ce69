// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/json_output.h"

#include "app/pomotidectl/messages.h"

#include "core/settings/setting_table.h"
#include "core/text/enum_names.h"
#include "core/text/iso_text.h"
#include "core/text/tags.h"

#include <nlohmann/json.hpp>

namespace pomotide::cli::json_output {

namespace {

using Object = nlohmann::ordered_json;

Object valueOf(core::Instant instant)
{
    return core::formatIso(instant);
}

Object valueOf(core::Duration length)
{
    return length.count();
}

template<typename Id>
requires std::is_enum_v<Id> Object valueOf(Id id)
{
    return static_cast<std::int64_t>(id);
}

template<typename Value>
Object valueOf(const std::optional<Value>& value)
{
    return value ? valueOf(*value) : Object{};
}

/// Without a score, its figures are null.
Object sessionOf(core::Span session, const std::optional<core::Score>& score)
{
    const auto of = [&](double core::Score::*points) {
        return score ? Object((*score).*points) : Object{};
    };
    return {{"begin", valueOf(session.begin)},
            {"end", valueOf(session.end)},
            {"earned", of(&core::Score::earned)},
            {"possible", of(&core::Score::possible)},
            {"at_risk", of(&core::Score::atRisk)},
            {"out_of_reach", of(&core::Score::outOfReach)},
            {"perfect", of(&core::Score::perfect)},
            {"next_loss", score ? valueOf(score->until) : Object{}}};
}

/// Members that only some phases have.
struct Describe {
    Object& object;

    void operator()(const core::Idle&) const {}
    void operator()(const core::Prompt&) const {}
    void operator()(const core::Pomodoro& pomodoro) const
    {
        object["pomodoro"] = valueOf(pomodoro.id);
        object["intention"] = valueOf(pomodoro.intention);
        object["place"] = pomodoro.index + 1;
    }
    void operator()(const core::Overtime& overtime) const { (*this)(overtime.pomodoro); }
    void operator()(const core::Break& pause) const { object["place"] = pause.index + 1; }
    void operator()(const core::Grace& grace) const { object["place"] = grace.index + 1; }
};

Object objectOf(const Status& status)
{
    const auto& model = status.model;
    Object object{{"now", valueOf(status.now)},
                  {"phase", core::nameOf(model.kind, core::kPhaseNames)},
                  {"title", model.intention},
                  {"next_step", status.nextStep.empty() ? Object{} : Object(status.nextStep)},
                  {"until", valueOf(model.until)},
                  {"left", model.until ? valueOf(model.left) : Object{}},
                  {"minutes", model.until ? Object(core::minutesLeft(model)) : Object{}},
                  {"elapsed", model.elapsed},
                  {"overtime", valueOf(model.overtime)},
                  {"next", valueOf(model.next)},
                  {"pomodoro", nullptr},
                  {"intention", nullptr},
                  {"place", nullptr},
                  {"session", model.session ? sessionOf(*model.session, model.score) : Object{}},
                  {"awaiting", status.awaiting},
                  {"quiet_until", valueOf(status.quietUntil)}};
    std::visit(Describe{object}, status.phase);
    return object;
}

Object objectOf(const core::Settings& settings)
{
    auto object = Object::object();
    for (const auto& setting : core::settingTable()) {
        object[std::string{setting.key}] = setting.format(settings);
    }
    return object;
}

Object objectOf(const core::ActName& act)
{
    return {{"kind", core::nameOf(act.kind, core::kActKindNames)},
            {"title", act.title},
            {"session", valueOf(act.session)},
            {"others", act.others}};
}

std::string textOf(const Object& object)
{
    // A title may be invalid UTF-8, which must not stop the report.
    return object.dump(-1, ' ', false, Object::error_handler_t::replace);
}

std::string_view stateOf(const core::Intention& intention)
{
    struct Name {
        std::string_view operator()(const core::Open&) const { return "open"; }
        std::string_view operator()(const core::Achieved&) const { return "achieved"; }
        std::string_view operator()(const core::Abandoned&) const { return "abandoned"; }
    };
    return std::visit(Name{}, intention.state);
}

std::string_view stateOf(const core::UpcomingSession& session)
{
    switch (session.state) {
    case core::UpcomingSession::State::AsPlanned:
        return "as planned";
    case core::UpcomingSession::State::Changed:
        return "changed";
    case core::UpcomingSession::State::Skipped:
        return "skipped";
    case core::UpcomingSession::State::ByHand:
        return "by hand";
    }
    return {};
}

} // namespace

std::string status(const Status& status)
{
    return textOf(objectOf(status));
}

std::string told(const CommandResult& told, const Status& status)
{
    Object object{{"intention", valueOf(told.intention)},
                  {"pomodoro", valueOf(told.pomodoro)},
                  {"status", objectOf(status)}};
    if (told.settings) {
        object["settings"] = objectOf(*told.settings);
    }
    if (told.act) {
        object["act"] = objectOf(*told.act);
    }
    return textOf(object);
}

std::string intentions(const std::vector<core::Intention>& intentions)
{
    auto list = Object::array();
    for (const auto& intention : intentions) {
        auto estimates = Object::array();
        for (const auto& estimate : intention.estimates) {
            estimates.push_back(
                {{"length", valueOf(estimate.length)}, {"made", valueOf(estimate.made)}});
        }
        list.push_back(
            {{"id", valueOf(intention.id)},
             {"title", intention.title},
             {"description", intention.description},
             {"next_step", intention.nextStep.empty() ? Object{} : Object(intention.nextStep)},
             {"state", stateOf(intention)},
             {"when", core::nameOf(intention.when, core::kWhenNames)},
             {"repeat", core::nameOf(intention.repeat, core::kRepeatNames)},
             {"due", intention.due ? Object(core::formatIso(*intention.due)) : Object{}},
             {"tags", core::tagsOf(intention.title)},
             {"created", valueOf(intention.created)},
             {"estimates", std::move(estimates)}});
    }
    return textOf(list);
}

std::string upcoming(const std::vector<core::UpcomingSession>& sessions)
{
    auto list = Object::array();
    for (const auto& session : sessions) {
        list.push_back({{"begin", valueOf(session.span.begin)},
                        {"end", valueOf(session.span.end)},
                        {"state", stateOf(session)},
                        {"under_way", session.underWay}});
    }
    return textOf(list);
}

std::string settings(const core::Settings& settings)
{
    return textOf(objectOf(settings));
}

} // namespace pomotide::cli::json_output
