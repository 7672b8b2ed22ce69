// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/state.h"

namespace pomotide::core {

const Intention* findIntention(const State& state, IntentionId id)
{
    for (const auto* intentions : {&state.open, &state.closed}) {
        for (const auto& intention : *intentions) {
            if (intention.id == id) {
                return &intention;
            }
        }
    }
    return nullptr;
}

const Pomodoro* runningPomodoro(const State& state)
{
    const bool runs = state.streak && !state.streak->pairs.back().pause;
    return runs ? &state.streak->pairs.back().pomodoro : nullptr;
}

bool isConsistent(const Streak& streak)
{
    if (streak.pairs.empty()) {
        return false;
    }
    const auto& [pomodoro, pause] = streak.pairs.back();
    if (!pause) {
        return !pomodoro.ending && !streak.grace;
    }
    return pomodoro.ending && (pause->state != BreakState::Running) == streak.grace.has_value();
}

} // namespace pomotide::core
