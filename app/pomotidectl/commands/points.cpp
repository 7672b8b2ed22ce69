// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/points_report.h"

#include "core/model/state.h"
#include "core/time/resolve.h"

namespace pomotide::cli {

namespace {

struct PointsOptions {
    std::string date;
};

/// Without a date, the points of today.
Report showPoints(CommandExecutor& executor, const std::optional<core::LocalDate>& date)
{
    return executor.show([&](const core::State& now, const core::History& history) {
        const auto& zone = executor.zones().system();
        const auto dayStart = now.settings.dayStart;
        const auto day =
            date ? core::localDay(zone, dayStart, *date) : core::localDay(zone, dayStart, now.now);
        if (!now.settings.points) {
            return executor.tellsJson() ? noPointsJson(day) : pointsAreOff();
        }
        const auto model = core::pointsModel(history, zone, dayStart, day);
        return executor.tellsJson() ? pointsJson(model) : pointsText(model, zone);
    });
}

Action points(const PointsOptions& typed)
{
    return [date = dateIn(typed.date)](CommandExecutor& executor) {
        return showPoints(executor, date);
    };
}

} // namespace

void addPoints(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<PointsOptions>(
        builder.app, "points", Ctl::tr("Say what each point of a day was for"),
        "  pomotidectl points\n"
        "  pomotidectl points --date 2026-03-02",
        points);
    command->add_option("--date", typed.date, say(Ctl::tr("the day; otherwise it is today")))
        ->type_name("DATE");
    builder.addJson(command);
}

} // namespace pomotide::cli
