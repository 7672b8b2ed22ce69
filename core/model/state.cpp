// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/state.h"

#include <algorithm>
#include <tuple>

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

std::span<const Intention> proposedIntentions(const State& state)
{
    const auto later =
        std::partition_point(state.open.begin(), state.open.end(),
                             [](const Intention& each) { return each.when != When::Later; });
    return {state.open.begin(), later};
}

const Intention* firstProposed(const State& state)
{
    const auto proposed = proposedIntentions(state);
    return proposed.empty() ? nullptr : &proposed.front();
}

const Pomodoro* runningPomodoro(const State& state)
{
    const bool runs = state.streak && !state.streak->pairs.back().pause;
    return runs ? &state.streak->pairs.back().pomodoro : nullptr;
}

const Break* runningBreak(const State& state)
{
    const bool runs = state.streak && state.streak->pairs.back().pause && !state.streak->grace;
    return runs ? &*state.streak->pairs.back().pause : nullptr;
}

Instant overtimeEnd(const State& state)
{
    const auto& overtime = *state.streak->overtime;
    return std::min(state.seen.value_or(overtime.limit) + overtime.window, overtime.limit);
}

Instant lastWorked(const State& state)
{
    const auto planned = state.streak->pairs.back().pomodoro.span.end;
    return std::max(planned, std::min(state.seen.value_or(planned), state.streak->overtime->limit));
}

bool isConsistent(const Pomodoro& pomodoro)
{
    const auto& [span, lead, overtime] = std::tie(pomodoro.span, pomodoro.lead, pomodoro.overtime);
    return span.begin <= span.end && pomodoro.startedAt >= span.begin && lead >= Duration{} &&
           overtime >= Duration{} && lead + overtime <= span.length();
}

bool isInFull(const Break& pause)
{
    return (pause.state == BreakState::Taken || pause.state == BreakState::Running) &&
           (!pause.planned || pause.span.length() >= *pause.planned);
}

std::size_t restsIn(const std::vector<Streak::Pair>& pairs)
{
    return static_cast<std::size_t>(
        std::count_if(pairs.begin(), pairs.end(), [](const Streak::Pair& pair) {
            return pair.pause && isInFull(*pair.pause);
        }));
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
    return pomodoro.ending && !streak.overtime &&
           (pause->state != BreakState::Running) == streak.grace.has_value();
}

} // namespace pomotide::core
