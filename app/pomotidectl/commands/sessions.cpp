// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/refusals.h"
#include "app/pomotidectl/typed.h"
#include "app/system/user_locale.h"

#include "core/model/state.h"
#include "core/present/upcoming_model.h"
#include "core/schedule/sessions.h"
#include "core/schedule/week.h"
#include "core/text/hours.h"
#include "core/text/time_of_day.h"
#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::cli {

namespace {

using core::History;
using core::Instant;
using core::Session;
using core::Span;
using core::State;
using core::Transition;

// ---- upcoming ---------------------------------------------------------------------------

constexpr auto kMostDays = static_cast<int>(core::kUpcoming.count());

struct UpcomingOptions {
    int days = kMostDays;
};

Action upcoming(const UpcomingOptions& typed)
{
    return [days = std::chrono::days{typed.days}](CommandExecutor& executor) {
        return executor.show([&](const State& now, const History&) {
            auto sessions = core::upcomingSessions(now, executor.zones(), now.now);
            std::erase_if(sessions, [&](const core::UpcomingSession& session) {
                return session.span.begin >= now.now + days;
            });
            return executor.tellsJson() ? json_output::upcoming(sessions)
                                        : messages::upcoming(sessions, executor.zones().system());
        });
    };
}

void addUpcoming(const CommandBuilder& builder)
{
    const auto [command, typed] =
        builder.add<UpcomingOptions>(builder.app, "upcoming", Ctl::tr("List the sessions to come"),
                                     "  pomotidectl upcoming --days 3", upcoming);
    command->add_option("--days", typed.days, say(Ctl::tr("of how many days, up to 14")))
        ->type_name("N")
        ->check(CLI::Range(1, kMostDays));
    builder.addJson(command);
}

// ---- today ------------------------------------------------------------------------------

struct TodayOptions {
    std::string end;
    std::string extend;
    bool skip = false;
    bool restore = false;
};

Span dayOf(const State& now, const core::Zones& zones)
{
    return core::localDay(zones.system(), now.settings.dayStart, now.now);
}

/// The rest of the user's day.
Span restOfDay(const State& now, const core::Zones& zones)
{
    return {now.now, dayOf(now, zones).end};
}

/// The sessions that are under way or begin today, not joined.
std::vector<Session> sessionsToday(const State& now, const core::Zones& zones)
{
    return core::sessionsIn(now.hours, zones, restOfDay(now, zones));
}

/// The sessions that are joined to the one under way, or to today's next.
std::vector<Session> nextSession(const State& now, const core::Zones& zones)
{
    auto sessions = sessionsToday(now, zones);
    const auto spans =
        core::joinedSessions(now.hours, zones, now.settings.dayStart, restOfDay(now, zones));
    std::erase_if(sessions, [&](const Session& session) {
        return spans.empty() || !session.span.overlaps(spans.front());
    });
    return sessions;
}

/// The command that changes the session's end and keeps its begin.
core::ChangeSession endAt(const State& now, const core::Zones& zones, const Session& session,
                          Instant end)
{
    core::ChangeSession command{.session = session.key, .begin = {}, .end = end};
    if (const auto* day = std::get_if<core::RuleDay>(&session.key)) {
        const auto planned = core::ruleSpan(now.hours, zones, *day);
        if (!planned || planned->begin != session.span.begin) {
            command.begin = session.span.begin;
        }
    }
    return command;
}

const Session& lastToEnd(const std::vector<Session>& sessions)
{
    return *std::max_element(
        sessions.begin(), sessions.end(),
        [](const Session& one, const Session& other) { return one.span.end < other.span.end; });
}

/// The instant in the user's day at which clocks show that time.
Instant readingToday(const State& now, const core::Zones& zones, core::TimeOfDay time)
{
    const auto& zone = zones.system();
    auto date = core::localDate(zone, dayOf(now, zones).begin);
    if (time < now.settings.dayStart) {
        date += std::chrono::days{1};
    }
    return core::resolve(zone, date + std::chrono::seconds{time.sinceMidnight},
                         core::Reading::Last);
}

/// The commands after which the last session of the day ends at `end`. Later ones are skipped.
std::vector<core::Command> endingAt(const State& now, const core::Zones& zones, Instant end)
{
    auto sessions = sessionsToday(now, zones);
    std::vector<core::Command> commands;
    const auto isLater = [&](const Session& session) { return session.span.begin >= end; };
    if (std::all_of(sessions.begin(), sessions.end(), isLater)) {
        // All sessions begin later. The core refuses this command, with the reason.
        return {endAt(now, zones, sessions.front(), end)};
    }
    for (const auto& session : sessions) {
        if (isLater(session)) {
            commands.emplace_back(core::SkipSession{session.key});
        } else if (session.span.end > end) {
            commands.emplace_back(endAt(now, zones, session, end));
        }
    }
    std::erase_if(sessions, isLater);
    if (lastToEnd(sessions).span.end < end) {
        commands.emplace_back(endAt(now, zones, lastToEnd(sessions), end));
    }
    return commands;
}

std::string todayText(const State& now, const core::Zones& zones)
{
    return messages::today(
        core::joinedSessions(now.hours, zones, now.settings.dayStart, restOfDay(now, zones)),
        zones.system());
}

Plan todayPlan(std::vector<core::Command> commands, const CommandExecutor& executor)
{
    return {.commands = std::move(commands), .tell = [&executor](const Transition& after) {
                return CommandResult{.text = todayText(after.state, executor.zones())};
            }};
}

/// Calls `commandsOf` only if there is a session today.
template<typename CommandsOf>
Report changeToday(CommandExecutor& executor, const CommandsOf& commandsOf)
{
    return executor.carryOut([&](const State& now, const History&) -> Choice {
        if (sessionsToday(now, executor.zones()).empty()) {
            return messages::noSessionToday();
        }
        return todayPlan(commandsOf(now, executor.zones()), executor);
    });
}

Report showToday(CommandExecutor& executor)
{
    return executor.show(
        [&](const State& now, const History&) { return todayText(now, executor.zones()); });
}

/// Ends today's last session at that time and skips later ones.
Report endToday(CommandExecutor& executor, core::TimeOfDay end)
{
    return changeToday(executor, [&](const State& now, const core::Zones& zones) {
        return endingAt(now, zones, readingToday(now, zones, end));
    });
}

/// Skips the session under way, or else today's next.
Report skipToday(CommandExecutor& executor)
{
    return changeToday(executor, [](const State& now, const core::Zones& zones) {
        std::vector<core::Command> commands;
        for (const auto& session : nextSession(now, zones)) {
            commands.emplace_back(core::SkipSession{session.key});
        }
        return commands;
    });
}

/// Extends the session under way, or else today's next.
Report extendToday(CommandExecutor& executor, core::Duration by)
{
    return changeToday(executor, [&](const State& now, const core::Zones& zones) {
        const auto sessions = nextSession(now, zones);
        const auto& last = lastToEnd(sessions);
        return std::vector<core::Command>{endAt(now, zones, last, last.span.end + by)};
    });
}

/// Resets today's sessions to the work hours.
Report restoreToday(CommandExecutor& executor)
{
    return executor.carryOut([&](const State& now, const History&) -> Choice {
        std::vector<core::Command> commands;
        for (const auto& entry : now.hours.overrides) {
            const core::RuleDay day{.rule = entry.rule, .date = entry.date};
            const auto planned = core::ruleSpan(now.hours, executor.zones(), day);
            if (planned && planned->overlaps(restOfDay(now, executor.zones()))) {
                commands.emplace_back(core::ChangeSession{.session = day, .begin = {}, .end = {}});
            }
        }
        return todayPlan(std::move(commands), executor);
    });
}

Action today(const TodayOptions& typed)
{
    const auto wishes = {!typed.end.empty(), !typed.extend.empty(), typed.skip, typed.restore};
    if (std::count(wishes.begin(), wishes.end(), true) > 1) {
        malformed(say(Ctl::tr("Today is changed by one of --end, --extend, --skip and --restore at "
                              "a time")));
    }
    if (typed.skip) {
        return skipToday;
    }
    if (typed.restore) {
        return restoreToday;
    }
    if (!typed.extend.empty()) {
        return [by = lengthIn("--extend", typed.extend)](CommandExecutor& executor) {
            return extendToday(executor, by);
        };
    }
    if (typed.end.empty()) {
        return showToday;
    }
    const auto end = core::parseTimeOfDay(typed.end);
    if (!end) {
        malformed(say(Ctl::tr("--end takes a time like 15:00, not %1"), inQuotes(typed.end)));
    }
    return [end = *end](CommandExecutor& executor) { return endToday(executor, end); };
}

void addToday(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<TodayOptions>(
        builder.app, "today", Ctl::tr("Show today's sessions, or change them for today only"),
        examplesText(
            {{"pomotidectl today --end 15:00", say(Ctl::tr("nothing after that"))},
             {"pomotidectl today --extend 30m", say(Ctl::tr("the session under way, or the next"))},
             {"pomotidectl today --skip", say(Ctl::tr("the same"))},
             {"pomotidectl today --restore", say(Ctl::tr("as your hours say"))}}),
        today);
    command->add_option("--end", typed.end, say(Ctl::tr("let today's last session end then")))
        ->type_name("TIME");
    command->add_option("--extend", typed.extend, say(Ctl::tr("let the session go on for longer")))
        ->type_name("LENGTH");
    command->add_flag("--skip", typed.skip, say(Ctl::tr("leave the session out")));
    command->add_flag("--restore", typed.restore, say(Ctl::tr("take back what was changed")));
}

// ---- hours ------------------------------------------------------------------------------

struct HoursOptions {
    std::string days;
    std::vector<std::string> hours;
};

std::string hoursText(const State& now, const core::Zones& zones)
{
    return messages::hours(core::weekOf(now.hours.rules), app::firstOfWeek(now.settings.language),
                           zones.system(), now.now);
}

Report showHours(CommandExecutor& executor)
{
    return executor.show(
        [&](const State& now, const History&) { return hoursText(now, executor.zones()); });
}

/// Replaces the work hours of those weekdays; no hours mean a day off.
Report setHours(CommandExecutor& executor, const core::Weekdays& days,
                const std::vector<core::DaySpan>& hours)
{
    return executor.carryOut([&](const State& now, const History&) -> Choice {
        auto week = core::weekOf(now.hours.rules);
        for (unsigned day = 0; day < week.days.size(); ++day) {
            if (days.contains(std::chrono::weekday{day})) {
                week.days.at(day) = hours;
            }
        }
        return Plan{.commands = {core::SetWorkHours{core::rulesOf(week, now.hours.rules)}},
                    .tell = [&executor](const Transition& after) {
                        return CommandResult{.text = hoursText(after.state, executor.zones())};
                    }};
    });
}

std::vector<core::DaySpan> hoursIn(const std::vector<std::string>& words)
{
    if (words.empty()) {
        malformed(say(Ctl::tr("Say from when to when, as 9:00-17:00, or off")));
    }
    std::vector<core::DaySpan> spans;
    if (words == std::vector<std::string>{"off"}) {
        return spans;
    }
    const auto typed = joined(words);
    for (const auto& hours : core::parseHours(typed)) {
        spans.push_back({.from = hours.from, .to = hours.to, .zone = {}});
    }
    if (spans.empty()) {
        malformed(say(Ctl::tr("Hours are given as 9:00-17:00, not %1"), inQuotes(typed)));
    }
    return spans;
}

Action hours(const HoursOptions& typed)
{
    if (typed.days.empty()) {
        return showHours;
    }
    const auto days = parseWeekdays(typed.days);
    if (!days) {
        malformed(say(Ctl::tr("Days are named as mon, mon-fri or sat,sun, not %1"),
                      inQuotes(typed.days)));
    }
    return [days = *days, hours = hoursIn(typed.hours)](CommandExecutor& executor) {
        return setHours(executor, days, hours);
    };
}

void addHours(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<HoursOptions>(
        builder.app, "hours", Ctl::tr("Show the work hours, or set some days' anew"),
        "  pomotidectl hours\n"
        "  pomotidectl hours mon-thu 9:00-12:30 13:30-17:00\n"
        "  pomotidectl hours fri off",
        hours);
    command->add_option("DAYS", typed.days, "mon, mon-fri, sat,sun");
    command->add_option("HOURS", typed.hours, say(Ctl::tr("one or more of FROM-TO, or off")));
}

} // namespace

void addSessions(const CommandBuilder& builder)
{
    addUpcoming(builder);
    addToday(builder);
    addHours(builder);
}

} // namespace pomotide::cli
