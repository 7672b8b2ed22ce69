// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/present_intention.h"

#include <algorithm>

namespace pomotide::core {

const Intention* presentIntention(const State& state)
{
    if (state.streak && !state.streak->grace) {
        return findIntention(state, state.streak->pairs.back().pomodoro.intention);
    }
    return firstProposed(state);
}

const Intention* pickUpOf(const State& state)
{
    const auto* present = presentIntention(state);
    const auto found =
        std::find_if(state.open.begin(), state.open.end(), [&](const Intention& each) {
            return !each.nextStep.empty() && (present == nullptr || each.id != present->id);
        });
    return found == state.open.end() ? nullptr : &*found;
}

std::optional<StreakPlace> streakPlaceOf(const State& state)
{
    if (!state.streak) {
        return std::nullopt;
    }
    const auto& streak = *state.streak;
    const auto index = streak.grace ? streak.grace->index : streak.pairs.back().pomodoro.index;
    const auto count = state.settings.streakPlan.size();
    return index < count ? std::optional(StreakPlace{.number = index + 1, .count = count})
                         : std::nullopt;
}

} // namespace pomotide::core
