// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/refusals.h"
#include "app/pomotidectl/typed.h"

#include "core/present/current_pomodoro.h"

#include <QString>

#include <algorithm>

namespace pomotide::cli {

namespace {

using core::History;
using core::Intention;
using core::IntentionId;
using core::State;
using core::Transition;

/// The present version of the intention, which must exist.
Intention intentionOf(const State& state, const History& history, IntentionId id)
{
    const auto* known = core::findIntention(state, id);
    return known != nullptr ? *known : history.intention(id).value_or(Intention{.id = id});
}

// ---- start ------------------------------------------------------------------------------

struct StartOptions {
    std::vector<std::string> what;
    std::string estimate;
};

/// An intention by its id or by its title; a title that no open intention has adds a new one.
/// Without either, the first open intention.
struct Wanted {
    std::variant<std::monostate, IntentionId, std::string> what;
    std::optional<core::Duration> estimate;
};

bool isSameTitle(const std::string& one, const std::string& other)
{
    const auto folded = [](const std::string& title) {
        return QString::fromStdString(title).simplified().toCaseFolded();
    };
    return folded(one) == folded(other);
}

std::string trimmed(const std::string& title)
{
    return QString::fromStdString(title).trimmed().toStdString();
}

/// The plan to start an intention that is open, or will be after the command `before`.
Plan planFor(Intention intention, std::optional<core::Command> before,
             const CommandExecutor& executor)
{
    Plan plan{.commands = {}, .about = intention.id, .tell = {}};
    if (before) {
        plan.commands.push_back(*std::move(before));
    }
    plan.commands.emplace_back(core::Start{intention.id});
    plan.tell = [intention = std::move(intention),
                 &zone = executor.zones().system()](const Transition& after) {
        const auto& pomodoro = *core::runningPomodoro(after.state);
        return CommandResult{.text = messages::started(pomodoro, intention, zone),
                             .intention = intention.id,
                             .pomodoro = pomodoro.id};
    };
    return plan;
}

std::optional<core::Command> estimateOf(const Wanted& wanted, IntentionId id)
{
    return wanted.estimate ? std::optional<core::Command>{core::EstimateIntention{
                                 .intention = id, .estimate = *wanted.estimate}}
                           : std::nullopt;
}

Choice choiceFor(const Wanted& wanted, const State& now, const History& history,
                 const CommandExecutor& executor)
{
    if (const auto* id = std::get_if<IntentionId>(&wanted.what)) {
        const auto intention = history.intention(*id);
        return intention ? Choice{planFor(*intention, estimateOf(wanted, *id), executor)}
                         : messages::noSuchIntention(*id);
    }
    const auto* title = std::get_if<std::string>(&wanted.what);
    const auto known = std::find_if(now.open.begin(), now.open.end(), [&](const Intention& open) {
        return title == nullptr || isSameTitle(open.title, *title);
    });
    if (known != now.open.end()) {
        return planFor(*known, estimateOf(wanted, known->id), executor);
    }
    if (title == nullptr) {
        return messages::nothingToStart();
    }
    const Intention made{.id = IntentionId{now.next.intention}, .title = trimmed(*title)};
    return planFor(
        made,
        core::AddIntention{.title = made.title, .description = {}, .estimate = wanted.estimate},
        executor);
}

Action start(const StartOptions& typed)
{
    Wanted wanted{.what = {}, .estimate = estimateIn(typed.estimate)};
    if (const auto id = typed.what.size() == 1 ? parseId(typed.what.front()) : std::nullopt) {
        wanted.what = IntentionId{*id};
    } else if (!typed.what.empty()) {
        wanted.what = joined(typed.what);
    }
    return [wanted](CommandExecutor& executor) {
        return executor.carryOut([&](const State& now, const History& history) {
            return choiceFor(wanted, now, history, executor);
        });
    };
}

void addStart(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<StartOptions>(
        builder.app, "start", "Start a pomodoro, or go on with the streak",
        "  pomotidectl start                 the first open intention\n"
        "  pomotidectl start '#12'           that one\n"
        "  pomotidectl start write report    the open one of that title; if there is none, a new "
        "one",
        start);
    command->add_option("WHAT", typed.what, "an intention's number or title");
    addEstimate(command, typed.estimate);
    builder.addJson(command);
}

// ---- evaluate ---------------------------------------------------------------------------

struct EvaluateOptions {
    std::string result;
    std::string pomodoro;
};

/// Without an id, the running pomodoro, else the newest that awaits its evaluation.
Report evaluatePomodoro(CommandExecutor& executor, core::Verdict verdict,
                        const std::optional<core::PomodoroId>& named)
{
    return executor.carryOut([&](const State& now, const History& history) -> Choice {
        const auto* newest = core::pomodoroInQuestion(now);
        const auto pomodoro = named               ? history.pomodoro(*named)
                              : newest != nullptr ? std::optional{*newest}
                                                  : std::nullopt;
        if (!pomodoro) {
            return named ? messages::noSuchPomodoro(*named) : messages::nothingToEvaluate();
        }
        const auto intention = intentionOf(now, history, pomodoro->intention);
        return Plan{.commands = {core::Evaluate{.pomodoro = pomodoro->id, .verdict = verdict}},
                    .about = intention.id,
                    .tell = [=, &executor](const Transition& after) {
                        const auto status = statusOf(after.state, executor.zones());
                        const bool ended =
                            pomodoro->ending || after.outcome == core::Outcome::EndedEarly;
                        return CommandResult{.text = messages::evaluated(verdict, *pomodoro, ended,
                                                                         intention, status,
                                                                         executor.zones().system()),
                                             .intention = intention.id,
                                             .pomodoro = pomodoro->id};
                    }};
    });
}

Action evaluate(const EvaluateOptions& typed)
{
    const auto verdict = parseVerdict(typed.result);
    if (!verdict) {
        malformed(inQuotes(typed.result) +
                  " is none of achieved, focused, interrupted and distracted");
    }
    std::optional<core::PomodoroId> named;
    if (!typed.pomodoro.empty()) {
        const auto id = parseId(typed.pomodoro);
        if (!id) {
            malformed("--pomodoro takes a number, not " + inQuotes(typed.pomodoro));
        }
        named = core::PomodoroId{*id};
    }
    return [verdict = *verdict, named](CommandExecutor& executor) {
        return evaluatePomodoro(executor, verdict, named);
    };
}

void addEvaluate(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<EvaluateOptions>(
        builder.app, "evaluate", "Say how a pomodoro went",
        "  pomotidectl evaluate focused\n  pomotidectl evaluate achieved --pomodoro 41", evaluate);
    command->add_option("RESULT", typed.result, "achieved, focused, interrupted or distracted")
        ->required();
    command
        ->add_option("--pomodoro", typed.pomodoro,
                     "its number; otherwise it is the running one, or the newest that has none yet")
        ->type_name("NUMBER");
    builder.addJson(command);
}

// ---- stop, cancel, skip-break -----------------------------------------------------------

Report stop(CommandExecutor& executor)
{
    return executor.carryOut([&](const State& now, const History& history) -> Choice {
        Plan plan{.commands = {core::Stop{}}, .tell = {}};
        if (const auto* running = core::runningPomodoro(now)) {
            auto stopped = *running;
            stopped.span.end = now.now;
            const auto intention = intentionOf(now, history, stopped.intention);
            plan.tell = [=, &executor](const Transition& after) {
                return CommandResult{.text =
                                         messages::stopped(stopped, intention,
                                                           statusOf(after.state, executor.zones()),
                                                           executor.zones().system()),
                                     .intention = intention.id,
                                     .pomodoro = stopped.id};
            };
        }
        return plan;
    });
}

Report cancel(CommandExecutor& executor)
{
    return executor.carryOut([](const State& now, const History& history) -> Choice {
        Plan plan{.commands = {core::Cancel{}}, .tell = {}};
        if (const auto* running = core::runningPomodoro(now)) {
            const auto intention = intentionOf(now, history, running->intention);
            plan.tell = [intention, pomodoro = running->id](const Transition&) {
                return CommandResult{.text = messages::cancelled(intention),
                                     .intention = intention.id,
                                     .pomodoro = pomodoro};
            };
        }
        return plan;
    });
}

Report skipBreak(CommandExecutor& executor)
{
    return executor.carryOut([&](const State&, const History&) -> Choice {
        return Plan{.commands = {core::SkipBreak{}}, .tell = [&executor](const Transition& after) {
                        return CommandResult{
                            .text = messages::breakSkipped(statusOf(after.state, executor.zones()),
                                                           executor.zones().system())};
                    }};
    });
}

} // namespace

void addWork(const CommandBuilder& builder)
{
    addStart(builder);
    addEvaluate(builder);
    builder.addJson(builder.add(builder.app, "stop",
                                "End the running pomodoro now; its break begins",
                                "  pomotidectl stop", stop));
    builder.addJson(builder.add(builder.app, "cancel", "In its first minute: take the start back",
                                "  pomotidectl cancel", cancel));
    builder.addJson(builder.add(builder.app, "skip-break", "End the break now",
                                "  pomotidectl skip-break", skipBreak));
}

} // namespace pomotide::cli
