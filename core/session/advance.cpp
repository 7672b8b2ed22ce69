// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/draft.h"

#include <algorithm>

namespace pomotide::core {

void endPomodoro(Draft& draft, Instant at, Ending ending)
{
    auto pomodoro = draft.state.streak->pairs.back().pomodoro;
    pomodoro.span.end = at;
    pomodoro.ending = ending;
    draft.put(pomodoro);
    draft.put(Break{.after = pomodoro.id,
                    .index = pomodoro.index,
                    .span = {at, at + breakLength(draft.state.plan, pomodoro.index)},
                    .state = BreakState::Running});
}

void endBreak(Draft& draft, Instant at, BreakState state)
{
    auto& streak = *draft.state.streak;
    auto rest = *streak.pairs.back().rest;
    rest.span.end = at;
    rest.state = state;
    draft.put(rest);
    const auto next = rest.index + 1;
    const auto length = pomodoroLength(draft.state.plan, next);
    if (!length || streak.pairs.back().pomodoro.ending == Ending::Stopped) {
        endStreak(draft);
        return;
    }
    streak.grace =
        Grace{.span = {at, at + *length / kGraceShare}, .slotEnd = at + *length, .index = next};
}

void endStreak(Draft& draft)
{
    draft.state.streak.reset();
    draft.state.prompt.reset();
}

void recordSessions(Draft& draft, Instant from, Instant to)
{
    const auto& state = draft.state;
    const auto after = std::max(from, to - kHorizon);
    for (const auto& session : sessionsIn(state.hours, draft.zones, {after, to + Duration{1}})) {
        if (session.span.end <= to) {
            draft.record(RecordSession{session.span});
        }
    }
}

void refreshPrompt(Draft& draft, Instant since)
{
    auto& state = draft.state;
    if (state.streak) {
        return;
    }
    const auto session = sessionAt(state.hours, draft.zones, state.dayStart, state.now);
    if (!session) {
        state.prompt.reset();
    } else if (!state.prompt || state.prompt->until != session->end) {
        state.prompt = Prompt{.since = std::max(since, session->begin), .until = session->end};
    }
}

void advance(Draft& draft, Instant to)
{
    auto& state = draft.state;
    if (to <= state.now) {
        return;
    }
    const auto from = state.now;
    // A prompt that begins before `to` has its figures from the streak's end or its session's
    // begin, whichever is later.
    auto promptSince = from;
    while (state.streak) {
        const auto slot = state.streak->pairs.back();
        if (!slot.rest && slot.pomodoro.span.end <= to) {
            endPomodoro(draft, slot.pomodoro.span.end, Ending::Full);
        } else if (slot.rest && slot.rest->state == BreakState::Running &&
                   slot.rest->span.end <= to) {
            promptSince = slot.rest->span.end;
            endBreak(draft, slot.rest->span.end, BreakState::Taken);
        } else if (state.streak->grace && state.streak->grace->span.end <= to) {
            promptSince = state.streak->grace->span.end;
            endStreak(draft);
        } else {
            break;
        }
    }
    recordSessions(draft, from, to);
    state.now = to;
    refreshPrompt(draft, promptSince);
}

} // namespace pomotide::core
