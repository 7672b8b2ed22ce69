// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that change what runs: its end, its intention, and a break that was none.

#include "core/engine/draft.h"
#include "core/engine/ending.h"

namespace pomotide::core {

namespace {

void setEnd(Draft& draft, Pomodoro pomodoro, Instant end)
{
    pomodoro.span.end = end;
    draft.state.streak->overtime.reset();
    draft.put(pomodoro);
}

void setEnd(Draft& draft, Break pause, Instant end)
{
    pause.planned = pause.planned.value_or(pause.span.length());
    pause.span.end = end;
    draft.put(pause);
}

} // namespace

Outcome apply(Draft& draft, const WorkOn&)
{
    auto& state = draft.state;
    if (const auto refusal = refusalToWorkOn(state, state.now)) {
        return *refusal;
    }
    auto pomodoro = state.streak->pairs.back().pomodoro;
    pomodoro.span.end = plannedEnd(pomodoro);
    pomodoro.overtime = {};
    pomodoro.ending.reset();
    draft.removeBreak(pomodoro.id);
    draft.put(pomodoro);
    beginOvertime(state);
    state.seen = state.now;
    return Outcome::WorkingOn;
}

Outcome apply(Draft& draft, const SetEnd& command)
{
    const auto& state = draft.state;
    if (const auto refusal = refusalToEndAt(state, command.end, state.now)) {
        return *refusal;
    }
    const auto newest = state.streak->pairs.back();
    if (newest.pause) {
        setEnd(draft, *newest.pause, command.end);
    } else {
        setEnd(draft, newest.pomodoro, command.end);
    }
    return Outcome::Done;
}

Outcome apply(Draft& draft, const Switch& command)
{
    const auto intention = draft.past().intention(command.intention);
    if (!intention) {
        return Outcome::Unknown;
    }
    if (!intention->isOpen()) {
        return Outcome::NotOpen;
    }
    const auto* running = runningPomodoro(draft.state);
    if (running == nullptr) {
        return Outcome::NothingRunning;
    }
    auto switched = *running;
    switched.intention = intention->id;
    draft.put(switched);
    return Outcome::Done;
}

} // namespace pomotide::core
