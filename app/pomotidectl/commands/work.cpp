// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/refusals.h"
#include "app/pomotidectl/typed.h"
#include "app/pomotidectl/work_messages.h"

#include "core/present/current_pomodoro.h"

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

using Note = std::optional<std::string>;

void addNext(CLI::App* command, Note& note)
{
    addText(command, "--next", note, Ctl::tr("where to pick up: shown when it is started again"),
            "NOTE");
}

void addNote(Plan& plan, IntentionId intention, const Note& note)
{
    if (note) {
        plan.commands.emplace_back(core::SetNextStep{.intention = intention, .text = *note});
    }
}

// ---- evaluate ---------------------------------------------------------------------------

struct EvaluateOptions {
    std::string result;
    std::string pomodoro;
    Note next;
};

/// An evaluation as typed. Without an id it is that of the running pomodoro, else of the newest
/// that awaits one.
struct TypedEvaluation {
    core::Verdict verdict = core::Verdict::Focused;
    std::optional<core::PomodoroId> pomodoro;
    Note next;
};

bool runs(const State& state, core::PomodoroId id)
{
    const auto* running = core::runningPomodoro(state);
    return running != nullptr && running->id == id;
}

Choice choiceFor(const TypedEvaluation& typed, const State& now, const History& history,
                 const CommandExecutor& executor)
{
    const auto* newest = core::pomodoroInQuestion(now);
    const auto pomodoro = typed.pomodoro      ? history.pomodoro(*typed.pomodoro)
                          : newest != nullptr ? std::optional{*newest}
                                              : std::nullopt;
    if (!pomodoro) {
        return typed.pomodoro ? messages::noSuchPomodoro(*typed.pomodoro)
                              : messages::nothingToEvaluate();
    }
    const auto intention = intentionOf(now, history, pomodoro->intention);
    Plan plan{.commands = {core::Evaluate{.pomodoro = pomodoro->id, .verdict = typed.verdict}},
              .about = intention.id,
              .tell = [=, verdict = typed.verdict, &executor](const Transition& after) {
                  const auto status = statusOf(after.state, executor.zones());
                  return CommandResult{.text = messages::evaluated(
                                           verdict, *pomodoro, runs(after.state, pomodoro->id),
                                           intention, status, executor.zones().system()),
                                       .intention = intention.id,
                                       .pomodoro = pomodoro->id};
              }};
    addNote(plan, intention.id, typed.next);
    return plan;
}

Action evaluate(const EvaluateOptions& typed)
{
    const auto verdict = parseVerdict(typed.result);
    if (!verdict) {
        malformed(say(Ctl::tr("%1 is none of achieved, focused, interrupted and distracted"),
                      inQuotes(typed.result)));
    }
    if (typed.next && *verdict == core::Verdict::Achieved) {
        malformed(
            say(Ctl::tr("What is achieved leaves nothing to pick up: --next does not go with it")));
    }
    TypedEvaluation evaluation{.verdict = *verdict, .pomodoro = {}, .next = typed.next};
    if (!typed.pomodoro.empty()) {
        const auto id = parseId(typed.pomodoro);
        if (!id) {
            malformed(say(Ctl::tr("--pomodoro takes a number, not %1"), inQuotes(typed.pomodoro)));
        }
        evaluation.pomodoro = core::PomodoroId{*id};
    }
    return [evaluation](CommandExecutor& executor) {
        return executor.carryOut([&](const State& now, const History& history) {
            return choiceFor(evaluation, now, history, executor);
        });
    };
}

void addEvaluate(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<EvaluateOptions>(
        builder.app, "evaluate", Ctl::tr("Say how a pomodoro went"),
        "  pomotidectl evaluate focused\n  pomotidectl evaluate achieved --pomodoro 41", evaluate);
    command
        ->add_option("RESULT", typed.result,
                     say(Ctl::tr("achieved, focused, interrupted or distracted")))
        ->required();
    command
        ->add_option("--pomodoro", typed.pomodoro,
                     say(Ctl::tr("its number; otherwise it is the running one, or the newest that "
                                 "has none yet")))
        ->type_name("NUMBER");
    addNext(command, typed.next);
    builder.addJson(command);
}

// ---- stop, cancel, skip-break -----------------------------------------------------------

struct StopOptions {
    Note next;
};

Action stop(const StopOptions& typed)
{
    return [note = typed.next](CommandExecutor& executor) {
        return executor.carryOut([&](const State& now, const History& history) -> Choice {
            Plan plan{.commands = {core::Stop{}}, .tell = {}};
            if (const auto* running = core::runningPomodoro(now)) {
                auto stopped = *running;
                stopped.span.end = now.now;
                const auto intention = intentionOf(now, history, stopped.intention);
                plan.tell = [=, &executor](const Transition& after) {
                    const auto status = statusOf(after.state, executor.zones());
                    return CommandResult{.text = messages::stopped(stopped, intention, status,
                                                                   executor.zones().system()),
                                         .intention = intention.id,
                                         .pomodoro = stopped.id};
                };
                addNote(plan, intention.id, note);
            }
            return plan;
        });
    };
}

void addStop(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<StopOptions>(
        builder.app, "stop", Ctl::tr("End the running pomodoro now; its break begins"),
        examplesText(
            {{"pomotidectl stop"}, {say(Ctl::tr("pomotidectl stop --next \"check the sums\""))}}),
        stop);
    addNext(command, typed.next);
    builder.addJson(command);
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
    addEvaluate(builder);
    addStop(builder);
    builder.addJson(builder.add(builder.app, "cancel",
                                Ctl::tr("In its first minute: take the start back"),
                                "  pomotidectl cancel", cancel));
    builder.addJson(builder.add(builder.app, "skip-break", Ctl::tr("End the break now"),
                                "  pomotidectl skip-break", skipBreak));
}

} // namespace pomotide::cli
