// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"

#include "core/engine/draft.h"
#include "core/engine/phase.h"
#include "core/engine/prompt_backoff.h"
#include "core/engine/undo/inverse.h"

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

Outcome carryOut(Draft& draft, const Command& command, Instant at)
{
    // The one command that may come from before the state's now.
    if (std::holds_alternative<Restart>(command) && at < draft.state.now) {
        restartAt(draft, at);
        return Outcome::ClockWentBack;
    }
    return std::visit([&](const auto& one) { return apply(draft, one); }, command);
}

/// Whether the user did it.
bool isAct(const Command& command)
{
    return !std::holds_alternative<Advance>(command) &&
           !std::holds_alternative<RecordPrompt>(command) &&
           !std::holds_alternative<AdjustClock>(command) &&
           !std::holds_alternative<Restart>(command);
}

/// Who does something is not to be prompted at once, and then as gently as at first.
void restoreBackoff(State& state)
{
    if (state.backoff) {
        state.backoff->count = 0;
        state.backoff->next = state.now + delayAfter(0);
    }
}

} // namespace

State initialState(Instant now)
{
    State state;
    state.now = now;
    return state;
}

Transition step(const State& state, const Command& command, Instant at, const Zones& zones,
                const History& history)
{
    Draft draft{.state = state,
                .changes = {},
                .zones = zones,
                .history = history,
                .fault = {},
                .created = {}};
    const auto* time = std::get_if<Advance>(&command);
    const bool asleep = time != nullptr && time->asleep;
    draft.state.asleepSince =
        asleep ? std::optional{state.asleepSince.value_or(state.now)} : std::nullopt;
    advance(draft, at);
    const auto before = draft;
    const auto outcome = carryOut(draft, command, at);
    auto inverse = isAccepted(outcome) ? inverseOf(command, before, draft) : std::vector<Command>{};
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
            .inverse = std::move(inverse)};
}

} // namespace pomotide::core
