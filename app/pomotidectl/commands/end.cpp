// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/moments.h"
#include "app/pomotidectl/work_messages.h"

#include "core/present/end_offers.h"
#include "core/text/duration.h"
#include "core/text/time_of_day.h"
#include "core/time/resolve.h"

namespace pomotide::cli {

namespace {

using core::History;
using core::Instant;
using core::State;
using core::Transition;

// ---- end --------------------------------------------------------------------------------

struct EndOptions {
    std::vector<std::string> when;
};

/// Later by so much, or at a time of day.
using TypedEnd = std::variant<core::Duration, core::TimeOfDay>;

TypedEnd endIn(const std::string& typed)
{
    if (typed.starts_with('+')) {
        const auto more = core::parseDuration(std::string_view{typed}.substr(1));
        if (more > core::Duration{}) {
            return *more;
        }
    } else if (const auto time = core::parseTimeOfDay(typed)) {
        return *time;
    }
    malformed(
        say(Ctl::tr("Say when, as 11:00, or how much later, as +5m, not %1"), inQuotes(typed)));
}

/// The next such time; if that is too far off for anything that runs, the one today, which may have
/// passed.
Instant endAt(core::TimeOfDay time, Instant now, const core::Zone& zone)
{
    const auto next = nextAt(time, now, zone);
    return next - now <= core::kLongestPomodoro
               ? next
               : core::resolve(
                     zone, core::localDate(zone, now) + std::chrono::seconds{time.sinceMidnight},
                     core::Reading::First);
}

/// Once the planned end has passed, more time counts from now on.
Instant endOf(const TypedEnd& typed, const State& now, const core::Zone& zone)
{
    if (const auto* time = std::get_if<core::TimeOfDay>(&typed)) {
        return endAt(*time, now.now, zone);
    }
    const auto more = std::get<core::Duration>(typed);
    return core::laterEnd(now, now.now, more).value_or(now.now + more);
}

Action end(const EndOptions& typed)
{
    return [when = endIn(joined(typed.when))](CommandExecutor& executor) {
        return executor.carryOut([&](const State& now, const History&) -> Choice {
            const auto& zone = executor.zones().system();
            return Plan{.commands = {core::SetEnd{endOf(when, now, zone)}},
                        .tell = [&executor](const Transition& after) {
                            return CommandResult{
                                .text = messages::endSet(statusOf(after.state, executor.zones()),
                                                         executor.zones().system())};
                        }};
        });
    };
}

// ---- work-on ----------------------------------------------------------------------------

Report workOn(CommandExecutor& executor)
{
    return executor.carryOut([&](const State&, const History&) -> Choice {
        return Plan{.commands = {core::WorkOn{}}, .tell = [&executor](const Transition& after) {
                        const auto& pomodoro = *core::runningPomodoro(after.state);
                        return CommandResult{
                            .text = messages::workingOn(statusOf(after.state, executor.zones())),
                            .intention = pomodoro.intention,
                            .pomodoro = pomodoro.id};
                    }};
    });
}

} // namespace

void addEnd(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<EndOptions>(
        builder.app, "end", Ctl::tr("Set the end of the running pomodoro or break"),
        "  pomotidectl end 11:00\n  pomotidectl end +5m", end);
    command->add_option("WHEN", typed.when, say(Ctl::tr("a time, or how much later: +5m")))
        ->required();
    builder.addJson(command);
    builder.addJson(builder.add(builder.app, "work-on",
                                Ctl::tr("Still on it: take a break back that began by itself"),
                                "  pomotidectl work-on", workOn));
}

} // namespace pomotide::cli
