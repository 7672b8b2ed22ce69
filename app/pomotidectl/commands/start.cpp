// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/refusals.h"
#include "app/pomotidectl/typed.h"
#include "app/pomotidectl/wanted.h"
#include "app/pomotidectl/work_messages.h"

#include "core/present/late_start.h"

#include <algorithm>

namespace pomotide::cli {

namespace {

using core::History;
using core::Instant;
using core::State;
using core::Transition;

// ---- start ------------------------------------------------------------------------------

struct StartOptions {
    std::vector<std::string> what;
    std::string estimate;
    std::string since;
    std::string length;
};

/// A start as typed.
struct TypedStart {
    Wanted what;
    std::optional<core::Duration> estimate;
    std::optional<core::TypedBegin> since;
    std::optional<core::Duration> length;
};

std::optional<core::TypedBegin> sinceIn(const std::string& typed)
{
    if (typed.empty()) {
        return std::nullopt;
    }
    const auto begin = core::parseBegin(typed);
    if (!begin) {
        malformed(say(Ctl::tr("--since takes a length like 12m, for so long ago, or a time like "
                              "10:36, not %1"),
                      inQuotes(typed)));
    }
    return begin;
}

std::optional<core::Duration> pomodoroLengthIn(const std::string& typed)
{
    if (typed.empty()) {
        return std::nullopt;
    }
    const auto length = lengthIn("--for", typed);
    if (length < core::kShortestPomodoro || length > core::kLongestPomodoro ||
        length % std::chrono::minutes{1} != core::Duration{}) {
        malformed(say(Ctl::tr("--for takes whole minutes from 1m to 3h, not %1"), inQuotes(typed)));
    }
    return length;
}

/// The end of the pomodoro or break that was recorded last, if it is later than `since`.
std::optional<Instant> recordedAfter(Instant since, const History& history)
{
    const auto later = history.chronicle({since, Instant::max()});
    auto end = since;
    for (const auto& pomodoro : later.pomodoros) {
        end = std::max(end, pomodoro.span.end);
    }
    for (const auto& pause : later.breaks) {
        end = std::max(end, pause.span.end);
    }
    return end > since ? std::optional{end} : std::nullopt;
}

/// The begin from which the pomodoro's length counts.
Instant countedFrom(const State& now, Instant since)
{
    if (now.streak && now.streak->grace) {
        return now.streak->grace->span.begin;
    }
    return now.lapsed && now.lapsed->grace.span.contains(since) ? now.lapsed->grace.span.begin
                                                                : since;
}

/// The reason why the begin or the length is not possible.
std::optional<std::string> faultOf(const core::Start& start, const State& now,
                                   const History& history, const core::Zone& zone)
{
    const auto since = start.since.value_or(now.now);
    if (start.since && !now.streak) {
        if (const auto end = recordedAfter(since, history)) {
            return messages::beganTooEarly(*end, now.now, zone);
        }
    }
    const auto offer = core::startOffer(now, start.since, now.now);
    if (start.since && !now.streak && !offer) {
        return messages::overByNow(since, now.now, zone);
    }
    const bool isTooShort = start.length && offer && *start.length <= offer->passed;
    if (isTooShort) {
        return messages::tooShortToStart(*start.length, countedFrom(now, since), now.now, zone);
    }
    return std::nullopt;
}

/// The start that was typed, or the message why it is none. Where the plan's length would not reach
/// to now, it has one that does.
std::variant<core::Start, std::string> startOf(const TypedStart& typed, core::IntentionId intention,
                                               const State& now, const History& history,
                                               const core::Zone& zone)
{
    core::Start start{.intention = intention, .length = typed.length, .since = {}};
    if (typed.since) {
        start.since = core::beginOf(*typed.since, zone, now.now);
        if (!start.since) {
            return messages::beganTooLongAgo();
        }
    }
    if (const auto offer = core::startOffer(now, start.since, now.now); offer && !start.length) {
        start.length = offer->ownLength;
    }
    const auto fault = faultOf(start, now, history, zone);
    return fault ? std::variant<core::Start, std::string>{*fault} : start;
}

Choice choiceFor(const TypedStart& typed, const State& now, const History& history,
                 const CommandExecutor& executor)
{
    const auto meant = meantBy(typed.what, typed.estimate, now, history);
    if (const auto* fault = std::get_if<std::string>(&meant)) {
        return *fault;
    }
    const auto& [intention, before] = std::get<Meant>(meant);
    const auto& zone = executor.zones().system();
    const auto start = startOf(typed, intention.id, now, history, zone);
    if (const auto* fault = std::get_if<std::string>(&start)) {
        return *fault;
    }
    Plan plan{.commands = {}, .about = intention.id, .tell = {}};
    if (before) {
        plan.commands.push_back(*before);
    }
    plan.commands.emplace_back(std::get<core::Start>(start));
    plan.tell = [intention = intention, &executor](const Transition& after) {
        const auto& pomodoro = *core::runningPomodoro(after.state);
        const auto status = statusOf(after.state, executor.zones());
        return CommandResult{
            .text = messages::started(pomodoro, intention, status, executor.zones().system()),
            .intention = intention.id,
            .pomodoro = pomodoro.id};
    };
    return plan;
}

Action start(const StartOptions& typed)
{
    const TypedStart start{.what = wantedIn(typed.what),
                           .estimate = estimateIn(typed.estimate),
                           .since = sinceIn(typed.since),
                           .length = pomodoroLengthIn(typed.length)};
    return [start](CommandExecutor& executor) {
        return executor.carryOut([&](const State& now, const History& history) {
            return choiceFor(start, now, history, executor);
        });
    };
}

constexpr std::size_t kGap = 3;

std::string startExamples()
{
    return examplesText({{"pomotidectl start", say(Ctl::tr("the first open intention"))},
                         {"pomotidectl start '#12'", say(Ctl::tr("that one"))},
                         {say(Ctl::tr("pomotidectl start write report")),
                          say(Ctl::tr("the open one of that title; if there is none, a new one"))},
                         {"pomotidectl start --since 10:36",
                          say(Ctl::tr("work began then, or --since 12m: so long ago"))},
                         {say(Ctl::tr("pomotidectl start taxes --for 15m"))}},
                        kGap);
}

void addStartItself(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<StartOptions>(
        builder.app, "start", Ctl::tr("Start a pomodoro, or go on with the streak"),
        startExamples(), start);
    command->add_option("WHAT", typed.what, say(Ctl::tr("an intention's number or title")));
    command
        ->add_option("--since", typed.since,
                     say(Ctl::tr("when work began: 10:36, or 12m ago; at most 3 h")))
        ->type_name("WHEN");
    command
        ->add_option("--for", typed.length,
                     say(Ctl::tr("how long this one is: 15m; otherwise as planned")))
        ->type_name("LENGTH");
    addEstimate(command, typed.estimate);
    builder.addJson(command);
}

// ---- switch -----------------------------------------------------------------------------

struct SwitchOptions {
    std::vector<std::string> what;
    std::string estimate;
};

Choice choiceFor(const Wanted& what, std::optional<core::Duration> estimate, const State& now,
                 const History& history, const CommandExecutor& executor)
{
    const auto meant = meantBy(what, estimate, now, history);
    if (const auto* fault = std::get_if<std::string>(&meant)) {
        return *fault;
    }
    const auto& [intention, before] = std::get<Meant>(meant);
    const auto* running = core::runningPomodoro(now);
    if (running != nullptr && running->intention == intention.id) {
        return messages::runsAlready(intention);
    }
    Plan plan{.commands = {}, .about = intention.id, .tell = {}};
    if (before) {
        plan.commands.push_back(*before);
    }
    plan.commands.emplace_back(core::Switch{intention.id});
    plan.tell = [intention = intention, &executor](const Transition& after) {
        const auto status = statusOf(after.state, executor.zones());
        return CommandResult{.text =
                                 messages::switched(intention, status, executor.zones().system()),
                             .intention = intention.id,
                             .pomodoro = core::runningPomodoro(after.state)->id};
    };
    return plan;
}

Action switchTo(const SwitchOptions& typed)
{
    return [what = wantedIn(typed.what),
            estimate = estimateIn(typed.estimate)](CommandExecutor& executor) {
        return executor.carryOut([&](const State& now, const History& history) {
            return choiceFor(what, estimate, now, history, executor);
        });
    };
}

void addSwitch(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<SwitchOptions>(
        builder.app, "switch", Ctl::tr("Say that the running pomodoro is on another intention"),
        examplesText({{"pomotidectl switch '#12'"},
                      {say(Ctl::tr("pomotidectl switch write report")),
                       say(Ctl::tr("the open one of that title; if there is none, a new one"))}},
                     kGap),
        switchTo);
    command->add_option("WHAT", typed.what, say(Ctl::tr("an intention's number or title")))
        ->required();
    addEstimate(command, typed.estimate);
    builder.addJson(command);
}

} // namespace

void addStart(const CommandBuilder& builder)
{
    addStartItself(builder);
    addSwitch(builder);
}

} // namespace pomotide::cli
