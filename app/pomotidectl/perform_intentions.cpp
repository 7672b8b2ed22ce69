// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/perform.h"
#include "app/pomotidectl/refusals.h"

#include "core/model/state.h"

#include <QString>

#include <algorithm>

namespace pomotide::cli {

namespace {

using core::History;
using core::Intention;
using core::IntentionId;
using core::State;
using core::Transition;

/// Carries out commands on one intention; `tell` is given the state after and the title before.
template<typename Tell>
Report change(CommandExecutor& executor, IntentionId id, const std::vector<core::Command>& commands,
              const Tell& tell)
{
    return executor.carryOut(
        [&](const State&, const History& history) -> std::variant<Plan, std::string> {
            const auto before = history.intention(id);
            if (!before) {
                return messages::noSuchIntention(id);
            }
            return Plan{.commands = commands,
                        .about = id,
                        .tell = [id, tell, title = before->title](const Transition& after) {
                            return CommandResult{
                                .text = tell(after.state, title), .intention = id, .pomodoro = {}};
                        }};
        });
}

} // namespace

Report perform(const Intend& request, CommandExecutor& executor)
{
    return executor.carryOut([&](const State& now,
                                 const History&) -> std::variant<Plan, std::string> {
        const auto title = QString::fromStdString(request.title).trimmed().toStdString();
        return Plan{
            .commands = {core::AddIntention{
                .title = title, .description = request.description, .estimate = request.estimate}},
            .about = {},
            .tell = [id = IntentionId{now.next.intention}](const Transition& after) {
                return CommandResult{.text = messages::noted(*core::findIntention(after.state, id)),
                                     .intention = id,
                                     .pomodoro = {}};
            }};
    });
}

Report perform(const ListIntentions& request, CommandExecutor& executor)
{
    return executor.show([&](const State& now, const History& history) {
        auto list = now.open;
        if (request.all) {
            for (auto& intention : history.intentions()) {
                if (!intention.isOpen()) {
                    list.push_back(std::move(intention));
                }
            }
        }
        return executor.tellsJson() ? json_output::intentions(list) : messages::intentions(list);
    });
}

Report perform(const AbandonIntention& request, CommandExecutor& executor)
{
    return change(executor, request.intention, {core::AbandonIntention{request.intention}},
                  [id = request.intention](const State&, const std::string& title) {
                      return messages::abandoned(id, title);
                  });
}

Report perform(const ReopenIntention& request, CommandExecutor& executor)
{
    return change(executor, request.intention, {core::ReopenIntention{request.intention}},
                  [id = request.intention](const State&, const std::string& title) {
                      return messages::reopened(id, title);
                  });
}

Report perform(const MoveIntention& request, CommandExecutor& executor)
{
    const auto id = request.intention;
    return change(executor, id, {core::MoveIntention{.intention = id, .order = request.order - 1}},
                  [id](const State& after, const std::string& title) {
                      const auto at =
                          std::find_if(after.open.begin(), after.open.end(),
                                       [&](const Intention& open) { return open.id == id; });
                      const auto place = static_cast<std::size_t>(at - after.open.begin()) + 1;
                      return messages::moved(id, title, place, after.open.size());
                  });
}

Report perform(const EditIntention& request, CommandExecutor& executor)
{
    const auto id = request.intention;
    std::vector<core::Command> commands;
    if (request.title || request.description) {
        commands.emplace_back(core::EditIntention{
            .intention = id, .title = request.title, .description = request.description});
    }
    if (request.estimate) {
        commands.emplace_back(
            core::EstimateIntention{.intention = id, .estimate = *request.estimate});
    }
    return change(executor, id, commands, [&request, id](const State&, const std::string& title) {
        return messages::edited(id, request.title.value_or(title), request.estimate);
    });
}

} // namespace pomotide::cli
