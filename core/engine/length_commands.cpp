// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that change what runs: its end, its intention, and a break that was none.

#include "core/engine/draft.h"

#include <algorithm>

namespace pomotide::core {

namespace {

bool isAchieved(const Pomodoro& pomodoro)
{
    return pomodoro.evaluation && pomodoro.evaluation->verdict == Verdict::Achieved;
}

Outcome setEnd(Draft& draft, Pomodoro pomodoro, Instant end)
{
    const auto length = end - pomodoro.span.begin;
    if (length > kLongestPomodoro) {
        return Outcome::TooLong;
    }
    if (length < kShortestPomodoro) {
        return Outcome::TooShort;
    }
    pomodoro.span.end = end;
    draft.state.streak->overtime.reset();
    draft.put(pomodoro);
    return Outcome::Done;
}

Outcome setEnd(Draft& draft, Break pause, Instant end)
{
    if (end - pause.span.begin > kLongestBreak) {
        return Outcome::TooLong;
    }
    pause.planned = pause.planned.value_or(pause.span.length());
    pause.span.end = end;
    draft.put(pause);
    return Outcome::Done;
}

} // namespace

Outcome apply(Draft& draft, const WorkOn&)
{
    auto& state = draft.state;
    if (!state.streak || !state.streak->pairs.back().pause || state.streak->grace) {
        return Outcome::NotOnBreak;
    }
    auto pomodoro = state.streak->pairs.back().pomodoro;
    const auto planned = plannedEnd(pomodoro);
    if (pomodoro.ending != Ending::Full || isAchieved(pomodoro) || state.streak->hasClockMoved ||
        state.now >= planned + state.settings.overtimeLimit) {
        return Outcome::TooLate;
    }
    pomodoro.span.end = planned;
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
    if (!state.streak || state.streak->grace) {
        return Outcome::NothingRunning;
    }
    if (command.end <= state.now) {
        return Outcome::AlreadyOver;
    }
    const auto newest = state.streak->pairs.back();
    return newest.pause ? setEnd(draft, *newest.pause, command.end)
                        : setEnd(draft, newest.pomodoro, command.end);
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
