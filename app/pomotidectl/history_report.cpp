// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/history_report.h"

#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/say.h"

#include "core/present/clock_length.h"
#include "core/text/enum_names.h"
#include "core/text/iso_text.h"

#include <nlohmann/json.hpp>

namespace pomotide::cli {

namespace {

using Object = nlohmann::ordered_json;
using std::chrono::days;

Object valueOf(core::Duration length)
{
    return length.count();
}

Object valueOf(core::Instant instant)
{
    return core::formatIso(instant);
}

Object objectOf(const core::WorkedTime& worked)
{
    return {{"achieved", valueOf(worked.achieved)},
            {"focused", valueOf(worked.focused)},
            {"interrupted", valueOf(worked.interrupted)},
            {"distracted", valueOf(worked.distracted)},
            {"not_evaluated", valueOf(worked.notEvaluated)}};
}

/// Null if the user wants no points.
Object pointsOf(double points, bool withPoints)
{
    return withPoints ? Object(points) : Object{};
}

Object objectOf(const core::HistoryDay& day, bool withPoints)
{
    return {{"date", core::formatIso(day.date)},
            {"begin", valueOf(day.span.begin)},
            {"end", valueOf(day.span.end)},
            {"worked", objectOf(day.worked)},
            {"points", pointsOf(day.points, withPoints)}};
}

/// Nothing for a pomodoro that ended before its planned end, which is not recorded.
Object plannedEndOf(const core::Pomodoro& pomodoro)
{
    return pomodoro.ending == core::Ending::Full ? valueOf(core::plannedEnd(pomodoro)) : Object{};
}

Object objectOf(const core::HistoryEntry& entry, bool withPoints)
{
    const auto& pomodoro = entry.pomodoro;
    return {{"pomodoro", static_cast<std::int64_t>(pomodoro.id)},
            {"intention", static_cast<std::int64_t>(pomodoro.intention)},
            {"title", entry.title},
            {"begin", valueOf(pomodoro.span.begin)},
            {"end", valueOf(pomodoro.span.end)},
            {"worked_from", valueOf(core::workedFrom(pomodoro))},
            {"planned_end", plannedEndOf(pomodoro)},
            {"overtime", valueOf(pomodoro.overtime)},
            {"evaluation", pomodoro.evaluation
                               ? Object(nameOf(pomodoro.evaluation->verdict, core::kVerdictNames))
                               : Object{}},
            {"prompt", pomodoro.prompted
                           ? Object(nameOf(*pomodoro.prompted, core::kPromptFormNames))
                           : Object{}},
            {"points", pointsOf(entry.points, withPoints)}};
}

Object objectOf(const core::CompletedIntention& completed)
{
    return {{"intention", static_cast<std::int64_t>(completed.intention)},
            {"title", completed.title},
            {"at", valueOf(completed.at)},
            {"estimate", completed.estimate ? valueOf(*completed.estimate) : Object{}},
            {"actual", valueOf(completed.actual)}};
}

template<typename Value, typename... With>
Object listOf(const std::vector<Value>& values, With... with)
{
    auto list = Object::array();
    for (const auto& value : values) {
        list.push_back(objectOf(value, with...));
    }
    return list;
}

Object tableOf(const core::HourTable& table)
{
    auto rows = Object::array();
    for (const auto& day : table) {
        auto row = Object::array();
        for (const auto& length : day) {
            row.push_back(valueOf(length));
        }
        rows.push_back(row);
    }
    return rows;
}

/// A line with the length in the place of %1; nothing for none.
std::string line(const QString& what, core::Duration length)
{
    return length > core::Duration{0} ? say(what, lengthText(length)) + "\n" : std::string{};
}

std::string pointsColumn(double points, bool withPoints)
{
    return withPoints ? "  " + pointsText(points) : std::string{};
}

/// Returns, for example, "09:00–09:32 (+7 min)".
std::string timesOf(const core::Pomodoro& pomodoro, const core::Zone& zone)
{
    const auto overtime = core::clockOvertime(pomodoro);
    return spanText(core::workedSpan(pomodoro), zone) +
           (overtime > core::Duration{} ? " (+" + lengthText(overtime) + ")" : std::string{});
}

std::string lineOf(const core::HistoryEntry& entry, const core::Zone& zone, bool withPoints)
{
    const auto& pomodoro = entry.pomodoro;
    const auto verdict =
        pomodoro.evaluation ? verdictText(pomodoro.evaluation->verdict) : std::string{"–"};
    return std::to_string(static_cast<std::int64_t>(pomodoro.id)) + "  " + timesOf(pomodoro, zone) +
           "  " + verdict + "  " + oneLine(entry.title) + pointsColumn(entry.points, withPoints) +
           "\n";
}

std::string linesOf(const core::HistoryModel& model, const core::Zone& zone, bool withPoints)
{
    std::string text;
    if (model.days.size() == 1) {
        for (const auto& entry : model.entries) {
            text += lineOf(entry, zone, withPoints);
        }
        return text;
    }
    for (const auto& day : model.days) {
        if (day.worked != core::WorkedTime{} || (withPoints && core::tenthsOf(day.points) > 0)) {
            text += dateText(day.date) + "  " + lengthText(day.worked.total()) +
                    pointsColumn(day.points, withPoints) + "\n";
        }
    }
    return text;
}

/// Numbers of starts by the form of the prompt that they answered.
Object startsOf(const core::HistoryModel& model)
{
    auto starts = Object::object();
    for (const auto form : core::kPromptForms) {
        starts[std::string{nameOf(form, core::kPromptFormNames)}] =
            model.startsByForm.at(static_cast<std::size_t>(form));
    }
    starts["unprompted"] = model.startsUnprompted;
    return starts;
}

std::string streaksOf(const core::HistoryModel& model)
{
    std::vector<std::string> streaks;
    for (std::size_t length = 1; length <= model.streaks.size(); ++length) {
        if (const auto count = model.streaks[length - 1]; count > 0) {
            streaks.push_back(
                say(Ctl::tr("%1 of %2", "streaks of so many pomodoros"), count, length));
        }
    }
    return streaks.empty() ? std::string{} : say(Ctl::tr("Streaks: %1"), listed(streaks)) + "\n";
}

} // namespace

std::string historyText(const core::HistoryModel& model, const core::Zone& zone, bool withPoints)
{
    const auto first = model.days.front().date;
    const auto last = model.days.back().date;
    auto text = first == last ? core::formatIso(first)
                              : say(Ctl::tr("%1 to %2", "from a date to a date"),
                                    core::formatIso(first), core::formatIso(last));
    text += "\n";
    if (model.entries.empty() && (!withPoints || core::tenthsOf(model.points) == 0)) {
        return text + say(Ctl::tr("Nothing was noted here."));
    }
    const auto& worked = model.worked;
    // Points may be of work that is still under way, or of days before.
    text += linesOf(model, zone, withPoints) + line(Ctl::tr("Worked: %1"), worked.total()) +
            line(Ctl::tr("Achieved: %1"), worked.achieved) +
            line(Ctl::tr("Focused: %1"), worked.focused) +
            line(Ctl::tr("Interrupted: %1"), worked.interrupted) +
            line(Ctl::tr("Distracted: %1"), worked.distracted) +
            line(Ctl::tr("Not evaluated: %1"), worked.notEvaluated) +
            line(Ctl::tr("Planned: %1"), model.planned) + streaksOf(model);
    if (withPoints) {
        return text + say(Ctl::tr("Points: %1"), pointsText(model.points));
    }
    text.pop_back();
    return text;
}

std::string historyJson(const core::HistoryModel& model, bool withPoints)
{
    const Object object{{"begin", valueOf(model.span.begin)},
                        {"end", valueOf(model.span.end)},
                        {"worked", objectOf(model.worked)},
                        {"points", pointsOf(model.points, withPoints)},
                        {"planned", valueOf(model.planned)},
                        {"streaks", model.streaks},
                        {"days", listOf(model.days, withPoints)},
                        {"worked_at", tableOf(model.workedAt)},
                        {"flowed_at", tableOf(model.flowedAt)},
                        {"completed", listOf(model.completed)},
                        {"starts", startsOf(model)},
                        {"pomodoros", listOf(model.entries, withPoints)}};
    // A title may be invalid UTF-8, which must not stop the report.
    return object.dump(-1, ' ', false, Object::error_handler_t::replace);
}

} // namespace pomotide::cli
