// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/typed.h"

#include "core/text/time_of_day.h"

#include <algorithm>

namespace pomotide::cli {

namespace {

void addUpcoming(const CommandBuilder& builder)
{
    auto* command = builder.add(
        &builder.app, "upcoming", "List the sessions to come", "  pomotidectl upcoming --days 3",
        [&builder] { return ListUpcoming{std::chrono::days{builder.values.days}}; });
    command->add_option("--days", builder.values.days, "of how many days, up to 14")
        ->type_name("N")
        ->check(CLI::Range(1, static_cast<int>(core::kUpcoming.count())));
    builder.addJson(command);
}

Request todayIn(const Values& values)
{
    const auto wishes = {!values.first.empty(), !values.length.empty(), values.flag,
                         values.otherFlag};
    if (std::count(wishes.begin(), wishes.end(), true) > 1) {
        malformed("Today is changed by one of --end, --extend, --skip and --restore at a time");
    }
    if (values.flag) {
        return SkipToday{};
    }
    if (values.otherFlag) {
        return RestoreToday{};
    }
    if (!values.length.empty()) {
        return ExtendToday{lengthIn("--extend", values.length)};
    }
    if (values.first.empty()) {
        return ShowToday{};
    }
    const auto time = core::parseTimeOfDay(values.first);
    if (!time) {
        malformed("--end takes a time like 15:00, not " + inQuotes(values.first));
    }
    return EndToday{*time};
}

void addToday(const CommandBuilder& builder)
{
    auto& values = builder.values;
    auto* command =
        builder.add(&builder.app, "today", "Show today's sessions, or change them for today only",
                    "  pomotidectl today --end 15:00     nothing after that\n"
                    "  pomotidectl today --extend 30m    the session under way, or the "
                    "next\n"
                    "  pomotidectl today --skip          the same\n"
                    "  pomotidectl today --restore       as your hours say",
                    [&builder] { return todayIn(builder.values); });
    command->add_option("--end", values.first, "let today's last session end then")
        ->type_name("TIME");
    command->add_option("--extend", values.length, "let the session go on for longer")
        ->type_name("LENGTH");
    command->add_flag("--skip", values.flag, "leave the session out");
    command->add_flag("--restore", values.otherFlag, "take back what was changed");
}

SetHours hoursIn(const Values& values)
{
    const auto days = parseWeekdays(values.first);
    if (!days) {
        malformed("Days are named as mon, mon-fri or sat,sun, not " + inQuotes(values.first));
    }
    if (values.words.empty()) {
        malformed("Say from when to when, as 9:00-17:00, or off");
    }
    SetHours request{.days = *days, .hours = {}};
    if (values.words == std::vector<std::string>{"off"}) {
        return request;
    }
    for (const auto& word : values.words) {
        const auto hours = parseHours(word);
        if (!hours) {
            malformed("Hours are given as 9:00-17:00, not " + inQuotes(word));
        }
        request.hours.push_back(*hours);
    }
    return request;
}

void addHours(const CommandBuilder& builder)
{
    auto* command =
        builder.add(&builder.app, "hours", "Show the work hours, or set some days' anew",
                    "  pomotidectl hours\n"
                    "  pomotidectl hours mon-thu 9:00-12:30 13:30-17:00\n"
                    "  pomotidectl hours fri off",
                    [&builder]() -> Request {
                        if (builder.values.first.empty()) {
                            return ShowHours{};
                        }
                        return hoursIn(builder.values);
                    });
    command->add_option("DAYS", builder.values.first, "mon, mon-fri, sat,sun");
    command->add_option("HOURS", builder.values.words, "one or more of FROM-TO, or off");
}

} // namespace

void addSessions(const CommandBuilder& builder)
{
    addUpcoming(builder);
    addToday(builder);
    addHours(builder);
}

void addSimulate(const CommandBuilder& builder)
{
    auto* command = builder.add(
        &builder.app, "simulate", "Play a scenario through, from JSON to JSON",
        "  pomotidectl simulate scenario.json\n  pomotidectl simulate < scenario.json", [&builder] {
            const auto& file = builder.values.first;
            return Simulate{file.empty() ? std::nullopt : std::optional{file}};
        });
    command->add_option("FILE", builder.values.first, "the scenario; otherwise standard input");
}

} // namespace pomotide::cli
