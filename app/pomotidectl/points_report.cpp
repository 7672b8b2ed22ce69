// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/points_report.h"

#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/say.h"

#include "core/text/enum_names.h"
#include "core/text/iso_text.h"
#include "core/time/resolve.h"
#include "ui/text/points_text.h"

#include <nlohmann/json.hpp>

namespace pomotide::cli {

namespace {

using core::PointReason;
using Object = nlohmann::ordered_json;

constexpr core::EnumNames<PointReason, 8> kReasonNames{
    {{PointReason::FirstSet, "first_set"},
     {PointReason::Estimated, "estimated"},
     {PointReason::Worked, "worked"},
     {PointReason::Rested, "rested"},
     {PointReason::Evaluated, "evaluated"},
     {PointReason::Completed, "completed"},
     {PointReason::WellEstimated, "well_estimated"},
     {PointReason::BreakTaken, "break_taken"}}};

constexpr std::size_t kPointsWidth = 6;

/// Right-aligned, so that points are below each other.
std::string row(double points, const std::string& what)
{
    const auto text = pointsText(points);
    return std::string(kPointsWidth - std::min(kPointsWidth, text.size()), ' ') + text + "  " +
           what + "\n";
}

/// The reason of one pomodoro's points.
std::string causeOf(PointReason reason, const core::Pomodoro& pomodoro)
{
    if (reason == PointReason::Rested) {
        return say(Ctl::tr("after %n breaks in full", nullptr, static_cast<int>(pomodoro.rests)));
    }
    if (reason == PointReason::Evaluated && pomodoro.evaluation) {
        return verdictText(pomodoro.evaluation->verdict);
    }
    return say(ui::text::pointReason(reason, pomodoro));
}

/// The reason of the points of a whole day.
std::string labelOf(PointReason reason)
{
    switch (reason) {
    case PointReason::FirstSet:
        return say(Ctl::tr("begun for the first time"));
    case PointReason::Estimated:
        return say(Ctl::tr("with an estimate"));
    case PointReason::Worked:
        return say(Ctl::tr("work"));
    case PointReason::Rested:
        return say(Ctl::tr("rest before it"));
    case PointReason::Evaluated:
        return say(Ctl::tr("how it went"));
    case PointReason::Completed:
        return say(Ctl::tr("intentions done"));
    case PointReason::WellEstimated:
        return say(Ctl::tr("close estimates"));
    case PointReason::BreakTaken:
        break;
    }
    return say(Ctl::tr("breaks taken"));
}

template<typename What>
std::string rows(const core::PointSums& points, const What& what)
{
    const auto rounded = points.rounded();
    std::string text;
    for (const auto reason : core::kPointReasons) {
        if (rounded.of(reason) > 0) {
            text += row(rounded.of(reason), what(reason));
        }
    }
    return text;
}

std::string entryText(const core::PointsEntry& entry, const core::Zone& zone)
{
    const auto& pomodoro = entry.pomodoro;
    return spanText(core::workedSpan(pomodoro), zone) + "  " + oneLine(entry.title) + "\n" +
           rows(entry.points, [&](PointReason reason) { return causeOf(reason, pomodoro); });
}

Object objectOf(const core::PointSums& points)
{
    auto object = Object::object();
    for (const auto reason : core::kPointReasons) {
        object[core::nameOf(reason, kReasonNames)] = points.of(reason);
    }
    return object;
}

Object objectOf(const core::PointsEntry& entry)
{
    const auto& pomodoro = entry.pomodoro;
    return {{"pomodoro", static_cast<std::int64_t>(pomodoro.id)},
            {"intention", static_cast<std::int64_t>(pomodoro.intention)},
            {"title", entry.title},
            {"begin", core::formatIso(pomodoro.span.begin)},
            {"end", core::formatIso(pomodoro.span.end)},
            {"rests", pomodoro.rests},
            {"evaluation", pomodoro.evaluation ? Object(core::nameOf(pomodoro.evaluation->verdict,
                                                                     core::kVerdictNames))
                                               : Object{}},
            {"total", entry.points.total()},
            {"points", objectOf(entry.points)}};
}

} // namespace

std::string pointsText(const core::PointsModel& model, const core::Zone& zone)
{
    const auto date = dateText(core::localDate(zone, model.day.begin));
    if (model.entries.empty()) {
        return say(Ctl::tr("%1: no points.", "a date"), date);
    }
    auto text =
        say(Ctl::tr("%1: %2", "a date, and points"), date, pointsWords(model.points.total())) +
        "\n";
    for (const auto& entry : model.entries) {
        text += "\n" + entryText(entry, zone);
    }
    text += "\n" + say(Ctl::tr("In all", "points by their reasons")) + "\n" +
            rows(model.points, [](PointReason reason) { return labelOf(reason); });
    text.pop_back();
    return text;
}

std::string pointsJson(const core::PointsModel& model)
{
    auto pomodoros = Object::array();
    for (const auto& entry : model.entries) {
        pomodoros.push_back(objectOf(entry));
    }
    const Object object{{"begin", core::formatIso(model.day.begin)},
                        {"end", core::formatIso(model.day.end)},
                        {"total", model.points.total()},
                        {"points", objectOf(model.points)},
                        {"pomodoros", pomodoros}};
    // A title may be invalid UTF-8, which must not stop the report.
    return object.dump(-1, ' ', false, Object::error_handler_t::replace);
}

std::string noPointsJson(core::Span day)
{
    return Object{{"begin", core::formatIso(day.begin)},
                  {"end", core::formatIso(day.end)},
                  {"total", nullptr},
                  {"points", nullptr},
                  {"pomodoros", nullptr}}
        .dump();
}

std::string pointsAreOff()
{
    return say(Ctl::tr("You have points switched off. To see them: pomotidectl set points on"));
}

} // namespace pomotide::cli
