// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_executor.h"

#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/refusals.h"

#include "core/engine/draft_history.h"
#include "core/engine/step.h"

#include <utility>

namespace pomotide::cli {

using core::History;
using core::Instant;
using core::State;
using core::Transition;

CommandExecutor::CommandExecutor(core::Store& store, const core::Zones& zones, Clock clock,
                                 bool asJson)
    : m_store(store), m_zones(zones), m_clock(std::move(clock)), m_asJson(asJson)
{}

Report CommandExecutor::show(const ReadFn& look)
{
    std::string text;
    const auto read = m_store.read([&](const State& state, const History& history) {
        const auto now = justTime(state, history, m_clock());
        text = look(now.state, core::DraftHistory{history, now.changes});
    });
    if (!read) {
        return {.exit = Exit::StoreFailed, .text = messages::failure(read.failure())};
    }
    return {.exit = Exit::Done, .text = text};
}

Report CommandExecutor::carryOut(const Choose& choose)
{
    Choice choice;
    const auto result = m_store.transact([&](const State& state, const History& history) {
        const auto at = m_clock();
        auto now = justTime(state, history, at);
        choice = choose(now.state, core::DraftHistory{history, now.changes});
        const auto* plan = std::get_if<Plan>(&choice);
        return plan != nullptr ? core::step(state, plan->commands, at, m_zones, history) : now;
    });
    if (!result) {
        return {.exit = Exit::StoreFailed, .text = messages::failure(result.failure())};
    }
    if (const auto* whyNot = std::get_if<std::string>(&choice)) {
        return {.exit = Exit::Refused, .text = *whyNot};
    }
    return reportOf(std::get<Plan>(choice), *result);
}

Transition CommandExecutor::justTime(const State& state, const History& history, Instant at) const
{
    return core::step(state, core::Advance{}, at, m_zones, history);
}

Report CommandExecutor::reportOf(const Plan& plan, const Transition& after) const
{
    if (!core::isAccepted(after.outcome)) {
        return {.exit = Exit::Refused, .text = messages::refusal(after, plan.about, m_zones)};
    }
    const auto told = plan.tell(after);
    const auto status = statusOf(after.state, m_zones);
    return {.exit = Exit::Done, .text = m_asJson ? json_output::told(told, status) : told.text};
}

} // namespace pomotide::cli
