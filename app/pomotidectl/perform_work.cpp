// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/perform.h"
#include "app/pomotidectl/refusals.h"

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

using Choice = std::variant<Plan, std::string>;

/// The newest of what is known of it; it exists.
Intention intentionOf(const State& state, const History& history, IntentionId id)
{
    const auto* known = core::findIntention(state, id);
    return known != nullptr ? *known : history.intention(id).value_or(Intention{.id = id});
}

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

/// The plan to start what is open, or will be after `before`.
Plan startOf(Intention intention, std::optional<core::Command> before,
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

std::optional<core::Command> estimateOf(const StartWork& request, IntentionId id)
{
    return request.estimate ? std::optional<core::Command>{core::EstimateIntention{
                                  .intention = id, .estimate = *request.estimate}}
                            : std::nullopt;
}

Choice startOf(const StartWork& request, const State& now, const History& history,
               const CommandExecutor& executor)
{
    if (const auto* id = std::get_if<IntentionId>(&request.what)) {
        const auto intention = history.intention(*id);
        return intention ? Choice{startOf(*intention, estimateOf(request, *id), executor)}
                         : messages::noSuchIntention(*id);
    }
    const auto* title = std::get_if<std::string>(&request.what);
    const auto known = std::find_if(now.open.begin(), now.open.end(), [&](const Intention& open) {
        return title == nullptr || isSameTitle(open.title, *title);
    });
    if (known != now.open.end()) {
        return startOf(*known, estimateOf(request, known->id), executor);
    }
    if (title == nullptr) {
        return messages::nothingToStart();
    }
    const Intention made{.id = IntentionId{now.next.intention}, .title = trimmed(*title)};
    return startOf(
        made,
        core::AddIntention{.title = made.title, .description = {}, .estimate = request.estimate},
        executor);
}

} // namespace

Report perform(const StartWork& request, CommandExecutor& executor)
{
    return executor.carryOut([&](const State& now, const History& history) {
        return startOf(request, now, history, executor);
    });
}

Report perform(const EvaluateWork& request, CommandExecutor& executor)
{
    return executor.carryOut([&](const State& now, const History& history) -> Choice {
        const auto* newest = core::pomodoroInQuestion(now);
        const auto pomodoro = request.pomodoro    ? history.pomodoro(*request.pomodoro)
                              : newest != nullptr ? std::optional{*newest}
                                                  : std::nullopt;
        if (!pomodoro) {
            return request.pomodoro ? messages::noSuchPomodoro(*request.pomodoro)
                                    : messages::nothingToEvaluate();
        }
        const auto intention = intentionOf(now, history, pomodoro->intention);
        return Plan{
            .commands = {core::Evaluate{.pomodoro = pomodoro->id, .verdict = request.verdict}},
            .about = intention.id,
            .tell = [=, &executor](const Transition& after) {
                const auto status = statusOf(after.state, executor.zones());
                const bool ended = pomodoro->ending || after.outcome == core::Outcome::EndedEarly;
                return CommandResult{.text = messages::evaluated(request.verdict, *pomodoro, ended,
                                                                 intention, status,
                                                                 executor.zones().system()),
                                     .intention = intention.id,
                                     .pomodoro = pomodoro->id};
            }};
    });
}

Report perform(const StopWork&, CommandExecutor& executor)
{
    return executor.carryOut([&](const State& now, const History& history) -> Choice {
        Plan plan{.commands = {core::Stop{}}, .about = {}, .tell = {}};
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

Report perform(const CancelStart&, CommandExecutor& executor)
{
    return executor.carryOut([&](const State& now, const History& history) -> Choice {
        Plan plan{.commands = {core::Cancel{}}, .about = {}, .tell = {}};
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

Report perform(const EndBreak&, CommandExecutor& executor)
{
    return executor.carryOut([&](const State&, const History&) -> Choice {
        return Plan{.commands = {core::SkipBreak{}},
                    .about = {},
                    .tell = [&executor](const Transition& after) {
                        return CommandResult{
                            .text = messages::breakSkipped(statusOf(after.state, executor.zones()),
                                                           executor.zones().system()),
                            .intention = {},
                            .pomodoro = {}};
                    }};
    });
}

} // namespace pomotide::cli
