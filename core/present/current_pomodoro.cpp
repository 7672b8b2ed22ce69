// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/current_pomodoro.h"

#include <algorithm>

namespace pomotide::core {

std::string titleOf(const State& state, IntentionId id)
{
    const auto* intention = findIntention(state, id);
    return intention != nullptr ? intention->title : std::string{};
}

const Pomodoro* pomodoroInQuestion(const State& state)
{
    const auto* running = runningPomodoro(state);
    if (running != nullptr || state.awaiting.empty()) {
        return running;
    }
    return &state.awaiting.front();
}

Instant endOfRunning(const Pomodoro& running, Instant now)
{
    return std::max(running.span.end, now);
}

} // namespace pomotide::core
