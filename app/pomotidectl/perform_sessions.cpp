// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/perform.h"
#include "app/pomotidectl/refusals.h"

#include "core/model/state.h"
#include "core/schedule/sessions.h"
#include "core/schedule/week.h"
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

using Choice = std::variant<Plan, std::string>;

Span dayOf(const State& now, const core::Zones& zones)
{
    return core::localDay(zones.system(), now.settings.dayStart, now.now);
}

/// The rest of the user's day.
Span restOfDay(const State& now, const core::Zones& zones)
{
    return {now.now, dayOf(now, zones).end};
}

/// What is under way or begins today, each on its own.
std::vector<Session> sessionsToday(const State& now, const core::Zones& zones)
{
    return core::sessionsIn(now.hours, zones, restOfDay(now, zones));
}

/// Those that make up the session under way, or today's next.
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

/// Changes where it ends and nothing else.
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

/// The instant in the user's day at which clocks read that.
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

/// So that nothing goes on beyond `end`, and something goes on until then.
std::vector<core::Command> endingAt(const State& now, const core::Zones& zones, Instant end)
{
    auto sessions = sessionsToday(now, zones);
    std::vector<core::Command> commands;
    const auto isLater = [&](const Session& session) { return session.span.begin >= end; };
    if (std::all_of(sessions.begin(), sessions.end(), isLater)) {
        // The core says why that cannot be.
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

/// `commandsOf` is given a state in which there is a session today.
template<typename CommandsOf>
Report changeToday(CommandExecutor& executor, const CommandsOf& commandsOf)
{
    return executor.carryOut([&](const State& now, const History&) -> Choice {
        if (sessionsToday(now, executor.zones()).empty()) {
            return messages::noSessionToday();
        }
        return Plan{.commands = commandsOf(now, executor.zones()),
                    .about = {},
                    .tell = [&executor](const Transition& after) {
                        return CommandResult{.text = todayText(after.state, executor.zones()),
                                             .intention = {},
                                             .pomodoro = {}};
                    }};
    });
}

} // namespace

Report perform(const ListUpcoming& request, CommandExecutor& executor)
{
    return executor.show([&](const State& now, const History&) {
        auto sessions = core::upcomingSessions(now, executor.zones(), now.now);
        std::erase_if(sessions, [&](const core::UpcomingSession& session) {
            return session.span.begin >= now.now + request.days;
        });
        return executor.tellsJson() ? json_output::upcoming(sessions)
                                    : messages::upcoming(sessions, executor.zones().system());
    });
}

Report perform(const ShowToday&, CommandExecutor& executor)
{
    return executor.show(
        [&](const State& now, const History&) { return todayText(now, executor.zones()); });
}

Report perform(const EndToday& request, CommandExecutor& executor)
{
    return changeToday(executor, [&](const State& now, const core::Zones& zones) {
        return endingAt(now, zones, readingToday(now, zones, request.end));
    });
}

Report perform(const SkipToday&, CommandExecutor& executor)
{
    return changeToday(executor, [](const State& now, const core::Zones& zones) {
        std::vector<core::Command> commands;
        for (const auto& session : nextSession(now, zones)) {
            commands.emplace_back(core::SkipSession{session.key});
        }
        return commands;
    });
}

Report perform(const ExtendToday& request, CommandExecutor& executor)
{
    return changeToday(executor, [&](const State& now, const core::Zones& zones) {
        const auto sessions = nextSession(now, zones);
        const auto& last = lastToEnd(sessions);
        return std::vector<core::Command>{endAt(now, zones, last, last.span.end + request.by)};
    });
}

Report perform(const RestoreToday&, CommandExecutor& executor)
{
    return executor.carryOut([&](const State& now, const History&) -> Choice {
        Plan plan{.commands = {}, .about = {}, .tell = [&executor](const Transition& after) {
                      return CommandResult{.text = todayText(after.state, executor.zones()),
                                           .intention = {},
                                           .pomodoro = {}};
                  }};
        for (const auto& entry : now.hours.overrides) {
            const core::RuleDay day{.rule = entry.rule, .date = entry.date};
            const auto planned = core::ruleSpan(now.hours, executor.zones(), day);
            if (planned && planned->overlaps(restOfDay(now, executor.zones()))) {
                plan.commands.emplace_back(
                    core::ChangeSession{.session = day, .begin = {}, .end = {}});
            }
        }
        return plan;
    });
}

Report perform(const ShowHours&, CommandExecutor& executor)
{
    return executor.show([](const State& now, const History&) {
        return messages::hours(core::weekOf(now.hours.rules));
    });
}

Report perform(const SetHours& request, CommandExecutor& executor)
{
    return executor.carryOut([&](const State& now, const History&) -> Choice {
        auto week = core::weekOf(now.hours.rules);
        for (unsigned day = 0; day < week.days.size(); ++day) {
            if (request.days.contains(std::chrono::weekday{day})) {
                auto& spans = week.days.at(day);
                spans.clear();
                for (const auto& hours : request.hours) {
                    spans.push_back({.from = hours.from, .to = hours.to, .zone = {}});
                }
            }
        }
        return Plan{.commands = {core::SetWorkHours{core::rulesOf(week, now.hours.rules)}},
                    .about = {},
                    .tell = [](const Transition& after) {
                        return CommandResult{
                            .text = messages::hours(core::weekOf(after.state.hours.rules)),
                            .intention = {},
                            .pomodoro = {}};
                    }};
    });
}

} // namespace pomotide::cli
