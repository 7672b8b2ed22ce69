// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/perform.h"

#include "core/present/quiet_times.h"
#include "core/time/resolve.h"

namespace pomotide::cli {

namespace {

using core::History;
using core::Instant;
using core::State;

struct EndOfQuiet {
    const State& now;
    const core::Zones& zones;

    Instant operator()(const KeepQuiet::RestOfDay&) const
    {
        return core::restOfDay(now, zones, now.now);
    }
    Instant operator()(const core::Duration& length) const { return now.now + length; }

    /// The next time that clocks show it.
    Instant operator()(const core::TimeOfDay& time) const
    {
        const auto& zone = zones.system();
        const auto on = [&](core::LocalDate date) {
            return core::resolve(zone, date + std::chrono::seconds{time.sinceMidnight},
                                 core::Reading::First);
        };
        const auto today = core::localDate(zone, now.now);
        return on(today) > now.now ? on(today) : on(today + std::chrono::days{1});
    }
};

Report setQuiet(CommandExecutor& executor, const KeepQuiet* wish)
{
    return executor.carryOut([&](const State& now,
                                 const History&) -> std::variant<Plan, std::string> {
        core::SetQuiet command;
        if (wish != nullptr) {
            command.until = std::visit(EndOfQuiet{now, executor.zones()}, wish->how);
        }
        return Plan{
            .commands = {command}, .about = {}, .tell = [&executor](const core::Transition& after) {
                return CommandResult{.text =
                                         messages::quiet(statusOf(after.state, executor.zones()),
                                                         executor.zones().system()),
                                     .intention = {},
                                     .pomodoro = {}};
            }};
    });
}

} // namespace

Report perform(const ShowQuiet&, CommandExecutor& executor)
{
    return executor.show([&](const State& now, const History&) {
        const auto status = statusOf(now, executor.zones());
        return executor.tellsJson() ? json_output::status(status)
                                    : messages::quiet(status, executor.zones().system());
    });
}

Report perform(const KeepQuiet& request, CommandExecutor& executor)
{
    return setQuiet(executor, &request);
}

Report perform(const EndQuiet&, CommandExecutor& executor)
{
    return setQuiet(executor, nullptr);
}

} // namespace pomotide::cli
