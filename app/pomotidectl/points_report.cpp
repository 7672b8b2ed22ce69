// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/points_report.h"

#include "app/pomotidectl/figures.h"

#include "core/text/enum_names.h"
#include "core/text/iso_text.h"
#include "core/time/resolve.h"

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

std::string restsText(std::size_t rests)
{
    return "after " + std::to_string(rests) + (rests == 1 ? " break" : " breaks") + " in full";
}

/// The time worked. The part of its grace period before that counts, too.
std::string workText(const core::Pomodoro& pomodoro)
{
    const auto work = lengthText(core::workedSpan(pomodoro).length()) + " of work";
    return pomodoro.lead > core::Duration{}
               ? work + " and " + lengthText(pomodoro.lead) + " before it"
               : work;
}

/// Names the reason. Time worked is told with its length.
std::string causeOf(PointReason reason, const core::Pomodoro& pomodoro)
{
    switch (reason) {
    case PointReason::FirstSet:
        return "begun for the first time";
    case PointReason::Estimated:
        return "with an estimate";
    case PointReason::Worked:
        return workText(pomodoro);
    case PointReason::Rested:
        return restsText(pomodoro.rests);
    case PointReason::Evaluated:
        return pomodoro.evaluation ? nameOf(pomodoro.evaluation->verdict, core::kVerdictNames)
                                   : "evaluated";
    case PointReason::Completed:
        return "the intention is done";
    case PointReason::WellEstimated:
        return "its estimate was close";
    case PointReason::BreakTaken:
        break;
    }
    return "break taken";
}

std::string labelOf(PointReason reason)
{
    switch (reason) {
    case PointReason::FirstSet:
        return "begun for the first time";
    case PointReason::Estimated:
        return "with an estimate";
    case PointReason::Worked:
        return "work";
    case PointReason::Rested:
        return "rest before it";
    case PointReason::Evaluated:
        return "how it went";
    case PointReason::Completed:
        return "intentions done";
    case PointReason::WellEstimated:
        return "close estimates";
    case PointReason::BreakTaken:
        break;
    }
    return "breaks taken";
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
    return spanText(pomodoro.span, zone) + "  " + oneLine(entry.title) + "\n" +
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
        return date + ": no points.";
    }
    auto text = date + ": " + pointsWords(model.points.total()) + "\n";
    for (const auto& entry : model.entries) {
        text += "\n" + entryText(entry, zone);
    }
    text += "\nIn all\n" + rows(model.points, [](PointReason reason) { return labelOf(reason); });
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
    return "You have points switched off. To see them: pomotidectl set points on";
}

} // namespace pomotide::cli
