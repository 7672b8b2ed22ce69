// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_executor.h"

#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/refusals.h"

#include "core/engine/draft_history.h"
#include "core/engine/step.h"

#include <utility>

namespace pomotide::cli {

using core::History;
using core::Instant;
using core::State;
using core::Transition;

Transition advancedToNow(const State& state, const History& history, Instant clock,
                         const core::Zones& zones)
{
    return core::step(state, core::Restart{}, core::afterDrift(clock, state.now), zones, history);
}

CommandExecutor::CommandExecutor(core::Store& store, const core::Zones& zones, Clock clock,
                                 bool asJson, Speak speak)
    : m_store(store), m_zones(zones), m_clock(std::move(clock)), m_asJson(asJson),
      m_speak(std::move(speak))
{}

Report CommandExecutor::show(const ReadFn& reader)
{
    std::string text;
    const auto read = m_store.read([&](const State& state, const History& history) {
        m_speak(state.settings.language);
        const auto now = advancedToNow(state, history, m_clock(), m_zones);
        text = reader(now.state, core::DraftHistory{history, now.changes});
    });
    if (!read) {
        return {.exit = Exit::StoreFailed, .text = messages::failure(read.failure())};
    }
    return {.exit = Exit::Done, .text = text};
}

Report CommandExecutor::carryOut(const Choose& choose)
{
    Choice choice;
    std::string notice;
    const auto result = m_store.transact([&](const State& state, const History& history) {
        m_speak(state.settings.language);
        const auto at = m_clock();
        auto now = advancedToNow(state, history, at, m_zones);
        notice = messages::notice(now, m_zones.system());
        const core::DraftHistory untilNow{history, now.changes};
        choice = choose(now.state, untilNow);
        if (const auto* plan = std::get_if<Plan>(&choice)) {
            auto next = core::step(now.state, plan->commands, at, m_zones, untilNow);
            next.changes.insert(next.changes.begin(), now.changes.begin(), now.changes.end());
            return next;
        }
        return now;
    });
    if (!result) {
        return {.exit = Exit::StoreFailed, .text = messages::failure(result.failure())};
    }
    const auto* whyNot = std::get_if<std::string>(&choice);
    auto report = whyNot != nullptr ? Report{.exit = Exit::Refused, .text = *whyNot}
                                    : reportOf(std::get<Plan>(choice), *result);
    report.notice = std::move(notice);
    return report;
}

Report CommandExecutor::reportOf(const Plan& plan, const Transition& after) const
{
    if (!core::isAccepted(after.outcome)) {
        const auto& command = plan.commands.at(after.refused.value_or(0));
        return {.exit = Exit::Refused,
                .text = sentences(plan.refused,
                                  messages::refusal(after, command, plan.about, m_zones))};
    }
    const auto told = plan.tell(after);
    const auto status = statusOf(after.state, m_zones);
    return {.exit = Exit::Done, .text = m_asJson ? json_output::told(told, status) : told.text};
}

} // namespace pomotide::cli
