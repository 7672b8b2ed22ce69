// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/undo/inverse.h"

namespace pomotide::core {

namespace {

/// The command of an inverse, later: a quiet that is over meanwhile is none. Set by a user, it
/// would be refused.
Command asOf(Instant now, Command command)
{
    auto* quiet = std::get_if<SetQuiet>(&command);
    if (quiet != nullptr && quiet->until && *quiet->until <= now) {
        quiet->until.reset();
    }
    return command;
}

/// Carries out the act's inverse, all of it or nothing, and stores the inverse of that. An act
/// whose inverse is refused, or has nothing left to change, is dropped: older acts can be undone
/// without it.
Outcome carryOutInverse(Draft& draft, std::optional<Act> act)
{
    if (!act) {
        return Outcome::Ignored;
    }
    const auto state = draft.state;
    const auto kept = static_cast<std::ptrdiff_t>(draft.changes.size());
    std::vector<Command> newInverse;
    for (const auto& recorded : act->inverse) {
        const auto command = asOf(state.now, recorded);
        const auto before = draft;
        const auto outcome = carryOut(draft, command);
        if (!isAccepted(outcome)) {
            draft.state = state;
            draft.changes.erase(draft.changes.begin() + kept, draft.changes.end());
            draft.act = ActChange{.kind = ActChange::Kind::Dropped, .act = *std::move(act)};
            return outcome;
        }
        const auto back = inverseOf(command, before, draft);
        newInverse.insert(newInverse.begin(), back.begin(), back.end());
    }
    const auto kind = newInverse.empty() ? ActChange::Kind::Dropped : ActChange::Kind::Reversed;
    act->isUndone = !act->isUndone;
    act->inverse = std::move(newInverse);
    draft.act = ActChange{.kind = kind, .act = *std::move(act)};
    return Outcome::Done;
}

} // namespace

Outcome apply(Draft& draft, const Undo&)
{
    return carryOutInverse(draft, draft.history.undoableAct());
}

Outcome apply(Draft& draft, const Redo&)
{
    return carryOutInverse(draft, draft.history.redoableAct());
}

} // namespace pomotide::core
