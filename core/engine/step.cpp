// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"

#include "core/engine/draft.h"
#include "core/engine/draft_history.h"
#include "core/engine/phase.h"
#include "core/engine/prompt_backoff.h"
#include "core/engine/undo/act_name.h"
#include "core/engine/undo/inverse.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace pomotide::core {

namespace {

Outcome apply(Draft&, const Advance&)
{
    return Outcome::Advanced;
}

Outcome apply(Draft&, const Restart&)
{
    return Outcome::Restarted;
}

Outcome apply(Draft&, const Seen&)
{
    return Outcome::Seen;
}

/// Being seen is told with its own instant, which may be before the state's now.
void see(State& state, Instant at)
{
    state.seen = std::max(state.seen.value_or(at), at);
}

Outcome carryOutAt(Draft& draft, const Command& command, Instant at)
{
    // Restart is the only command that may be earlier than the state's now.
    if (std::holds_alternative<Restart>(command) && at < draft.state.now) {
        restartAt(draft, at);
        return Outcome::ClockWentBack;
    }
    if (std::holds_alternative<Seen>(command)) {
        see(draft.state, at);
    }
    return carryOut(draft, command);
}

/// True if the command comes from the user.
bool isAct(const Command& command)
{
    return !std::holds_alternative<Advance>(command) &&
           !std::holds_alternative<RecordPrompt>(command) &&
           !std::holds_alternative<Seen>(command) && !std::holds_alternative<SetEvents>(command) &&
           !std::holds_alternative<AdjustClock>(command) &&
           !std::holds_alternative<Restart>(command);
}

/// Any act of the user resets the prompt back-off.
void restoreBackoff(State& state)
{
    if (state.backoff) {
        state.backoff->count = 0;
        state.backoff->next = state.now + delayAfter(0);
    }
}

/// Replaces `kJustAdded` in the command by the id of the intention that the list has added.
Command named(Command command, const Created& created)
{
    const auto* added = std::get_if<IntentionId>(&created);
    const auto name = [&](auto* part) {
        if (added != nullptr && part != nullptr && part->intention == kJustAdded) {
            part->intention = *added;
        }
    };
    name(std::get_if<Start>(&command));
    name(std::get_if<Switch>(&command));
    name(std::get_if<MoveIntention>(&command));
    return command;
}

/// Adds the transition of the next command of a list.
void append(Transition& sum, Transition&& next)
{
    sum.state = std::move(next.state);
    std::move(next.changes.begin(), next.changes.end(), std::back_inserter(sum.changes));
    sum.outcome = next.outcome;
    if (!std::holds_alternative<std::monostate>(next.created)) {
        sum.created = next.created;
    }
    sum.inverse.insert(sum.inverse.begin(), next.inverse.begin(), next.inverse.end());
    if (sum.act && next.act) {
        sum.act->act.name = joined(sum.act->act.name, next.act->act.name);
    } else if (next.act) {
        sum.act = std::move(next.act);
    }
    if (sum.act) {
        sum.act->act.inverse = sum.inverse;
    }
}

/// Commands without a name are no acts: those that undo others.
void recordAct(Draft& draft, const std::optional<ActName>& name,
               const std::vector<Command>& inverse)
{
    if (name) {
        draft.act = ActChange{.kind = ActChange::Kind::Recorded,
                              .act = {.id = {}, .name = *name, .inverse = inverse}};
    }
}

/// True for Undo and Redo, which work on the list of acts and are no acts themselves.
[[maybe_unused]] bool isOfActs(const Command& command)
{
    return std::holds_alternative<Undo>(command) || std::holds_alternative<Redo>(command);
}

} // namespace

Outcome carryOut(Draft& draft, const Command& command)
{
    return std::visit([&](const auto& one) { return apply(draft, one); }, command);
}

State initialState(Instant now)
{
    State state;
    state.now = now;
    return state;
}

Instant afterDrift(Instant read, Instant now)
{
    return read < now && read >= now - kDrift ? now : read;
}

Transition step(const State& state, const Command& command, Instant at, const Zones& zones,
                const History& history)
{
    Draft draft{.state = state,
                .changes = {},
                .zones = zones,
                .history = history,
                .fault = {},
                .created = {},
                .act = {}};
    const auto* time = std::get_if<Advance>(&command);
    const bool asleep = time != nullptr && time->asleep;
    draft.state.asleepSince =
        asleep ? std::optional{state.asleepSince.value_or(state.now)} : std::nullopt;
    advance(draft, at);
    const auto before = draft;
    const auto outcome = carryOutAt(draft, command, at);
    auto inverse = isAccepted(outcome) ? inverseOf(command, before, draft) : std::vector<Command>{};
    if (!inverse.empty()) {
        recordAct(draft, actNameOf(command, before), inverse);
    }
    refreshPrompt(draft, draft.state.now);
    if (isAccepted(outcome) && isAct(command)) {
        restoreBackoff(draft.state);
    }
    prune(draft.state);
    return {.state = std::move(draft.state),
            .changes = std::move(draft.changes),
            .outcome = outcome,
            .fault = draft.fault,
            .created = draft.created,
            .inverse = std::move(inverse),
            .act = std::move(draft.act)};
}

Transition step(const State& state, std::span<const Command> commands, Instant at,
                const Zones& zones, const History& history)
{
    const auto waited = [&] { return step(state, Advance{}, at, zones, history); };
    if (commands.empty()) {
        return waited();
    }
    auto sum = step(state, commands.front(), at, zones, history);
    for (std::size_t index = 1; index < commands.size() && isAccepted(sum.outcome); ++index) {
        const auto command = named(commands[index], sum.created);
        auto next = step(sum.state, command, at, zones, DraftHistory{history, sum.changes});
        assert(!isOfActs(commands.front()) && !isOfActs(command));
        if (!isAccepted(next.outcome)) {
            sum = waited();
            sum.refused = index;
            sum.outcome = next.outcome;
            sum.fault = next.fault;
            return sum;
        }
        append(sum, std::move(next));
    }
    if (!isAccepted(sum.outcome)) {
        sum.refused = 0;
    }
    return sum;
}

} // namespace pomotide::core
