// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft.h"
#include "core/engine/phase.h"
#include "core/engine/step.h"

#include <algorithm>

namespace pomotide::core {

namespace {

void move(Grace& grace, Duration by)
{
    grace.span = grace.span.movedBy(by);
    grace.slotEnd += by;
}

void moveRunning(Draft& draft, Pomodoro pomodoro, Duration by)
{
    auto& streak = *draft.state.streak;
    pomodoro.span = pomodoro.span.movedBy(by);
    pomodoro.startedAt += by;
    if (pomodoro.evaluation) {
        pomodoro.evaluation->first += by;
        pomodoro.evaluation->since += by;
    }
    if (streak.overtime) {
        streak.overtime->limit += by;
    }
    if (streak.continued) {
        move(*streak.continued, by);
    }
    draft.put(pomodoro);
}

void moveRunningSpan(Draft& draft, Duration by)
{
    auto& streak = *draft.state.streak;
    auto& slot = streak.pairs.back();
    if (!slot.pause) {
        moveRunning(draft, slot.pomodoro, by);
    } else if (slot.pause->state == BreakState::Running) {
        auto pause = *slot.pause;
        pause.span = pause.span.movedBy(by);
        streak.hasClockMoved = true;
        draft.put(pause);
    } else {
        move(*streak.grace, by);
    }
}

/// Moves the end of a quiet and the prompt back-off, so that the time left stays the same.
void moveQuietAndBackoff(State& state, Duration by)
{
    if (state.quietUntil) {
        *state.quietUntil += by;
    }
    if (state.backoff) {
        state.backoff->next += by;
        if (state.backoff->latest) {
            state.backoff->latest->at += by;
        }
    }
}

} // namespace

Outcome apply(Draft& draft, const AdjustClock& command)
{
    if (command.by <= kDrift && command.by >= -kDrift) {
        return Outcome::Ignored;
    }
    auto& state = draft.state;
    const auto from = state.now;
    state.now += command.by;
    if (state.streak) {
        moveRunningSpan(draft, command.by);
    }
    state.prompt.reset();
    state.lapsed.reset();
    if (state.seen) {
        *state.seen += command.by;
    }
    moveQuietAndBackoff(state, command.by);
    if (state.now > from) {
        recordSessions(draft, from, state.now);
    } else {
        renewAwaiting(draft);
    }
    return Outcome::Adjusted;
}

void restartAt(Draft& draft, Instant at)
{
    auto& state = draft.state;
    if (state.streak) {
        auto slot = state.streak->pairs.back();
        if (state.streak->overtime) {
            slot.pomodoro.overtime = lastWorked(state) - slot.pomodoro.span.end;
            slot.pomodoro.span.end += slot.pomodoro.overtime;
            slot.pomodoro.ending = Ending::Full;
            draft.put(slot.pomodoro);
        } else if (!slot.pause) {
            slot.pomodoro.span.end = state.now;
            slot.pomodoro.ending = Ending::Stopped;
            draft.put(slot.pomodoro);
        } else if (slot.pause->state == BreakState::Running) {
            slot.pause->span.end = state.now;
            slot.pause->state = BreakState::Skipped;
            draft.put(*slot.pause);
        }
    }
    endStreak(draft);
    if (state.quietUntil) {
        *state.quietUntil += at - state.now; // what is left of it stays
    }
    state.lapsed.reset();
    state.seen.reset();
    state.now = at;
    state.prompt.reset();
    state.backoff.reset();
    renewAwaiting(draft);
}

} // namespace pomotide::core
