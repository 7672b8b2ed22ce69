// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/moments.h"
#include "app/pomotidectl/typed.h"

#include "core/present/quiet_times.h"
#include "core/text/time_of_day.h"

namespace pomotide::cli {

namespace {

using core::History;
using core::State;

struct QuietOptions {
    std::vector<std::string> how;
};

Report show(CommandExecutor& executor)
{
    return executor.show([&](const State& now, const History&) {
        const auto status = statusOf(now, executor.zones());
        return executor.tellsJson() ? json_output::status(status)
                                    : messages::quiet(status, executor.zones().system());
    });
}

/// `endFor` returns the end of the quiet for the state now.
template<typename EndFor>
Action quietUntil(const EndFor& endFor)
{
    return [endFor](CommandExecutor& executor) {
        return executor.carryOut([&](const State& now, const History&) -> Choice {
            return Plan{.commands = {core::SetQuiet{endFor(now, executor.zones())}},
                        .tell = [&executor](const core::Transition& after) {
                            return CommandResult{
                                .text = messages::quiet(statusOf(after.state, executor.zones()),
                                                        executor.zones().system())};
                        }};
        });
    };
}

Action quiet(const QuietOptions& typed)
{
    if (typed.how.empty()) {
        return show;
    }
    const auto text = joined(typed.how);
    if (text == "off") {
        return quietUntil([](const State&, const core::Zones&) { return std::nullopt; });
    }
    if (text == "today") {
        return quietUntil([](const State& now, const core::Zones& zones) {
            return core::restOfDay(now, zones, now.now);
        });
    }
    if (typed.how.size() == 2 && typed.how.front() == "until") {
        if (const auto time = core::parseTimeOfDay(typed.how.back())) {
            return quietUntil([time = *time](const State& now, const core::Zones& zones) {
                return nextAt(time, now.now, zones.system());
            });
        }
    }
    if (const auto length = parseLength(text)) {
        return quietUntil(
            [length = *length](const State& now, const core::Zones&) { return now.now + length; });
    }
    malformed(say(Ctl::tr("Say for how long, as 1h, or until 15:00, today or off, not %1"),
                  inQuotes(text)));
}

} // namespace

void addQuiet(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<QuietOptions>(
        builder.app, "quiet", Ctl::tr("Hold words and prompts back, or show whether they are"),
        examplesText({{"pomotidectl quiet 1h"},
                      {"pomotidectl quiet until 15:00"},
                      {"pomotidectl quiet today", say(Ctl::tr("the rest of it"))},
                      {"pomotidectl quiet off", say(Ctl::tr("they come again"))}}),
        quiet);
    command->add_option("HOW", typed.how, say(Ctl::tr("a LENGTH, until TIME, today or off")));
    builder.addJson(command);
}

} // namespace pomotide::cli
