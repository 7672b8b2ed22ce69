// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft.h"
#include "core/engine/phase.h"
#include "core/schedule/sessions.h"
#include "core/scoring/points.h"
#include "core/scoring/score.h"

#include <algorithm>
#include <cmath>

namespace pomotide::core {

namespace {

bool haveEqualFigures(const Prompt& a, const Prompt& b)
{
    const auto same = [](double x, double y) { return std::abs(x - y) < kPointsEpsilon; };
    return a.until == b.until && same(a.before, b.before) && same(a.after, b.after);
}

/// Starts the back-off afresh with each new prompt and in each new session.
void updateBackoff(State& state, Instant since)
{
    if (!state.prompt) {
        state.backoff.reset();
        return;
    }
    const auto session = state.tally.session->begin;
    if (!state.backoff || state.backoff->session != session) {
        state.backoff = PromptBackoff{
            .session = session, .count = 0, .next = std::max(session, since), .latest = {}};
    }
}

} // namespace

Duration windowOf(const State& state, std::size_t index)
{
    constexpr Duration kLongestWindow = std::chrono::minutes{2};
    return std::min(kLongestWindow, breakLength(state.settings.streakPlan, index));
}

void beginOvertime(State& state)
{
    auto& streak = *state.streak;
    const auto& pomodoro = streak.pairs.back().pomodoro;
    streak.overtime = OvertimeBounds{.window = windowOf(state, pomodoro.index),
                                     .limit = pomodoro.span.end + state.settings.overtimeLimit};
}

void endPomodoro(Draft& draft, Instant at, Ending ending)
{
    auto& streak = *draft.state.streak;
    auto pomodoro = streak.pairs.back().pomodoro;
    if (streak.overtime) {
        pomodoro.overtime = at - pomodoro.span.end;
    }
    pomodoro.span.end = at;
    pomodoro.ending = ending;
    streak.overtime.reset();
    streak.hasClockMoved = false;
    draft.put(pomodoro);
    draft.put(Break{.after = pomodoro.id,
                    .index = pomodoro.index,
                    .span = {at, at + breakLength(draft.state.settings.streakPlan, pomodoro.index)},
                    .state = BreakState::Running,
                    .planned = {}});
}

void endBreak(Draft& draft, Instant at, BreakState state)
{
    auto& streak = *draft.state.streak;
    auto pause = *streak.pairs.back().pause;
    pause.span.end = at;
    pause.state = state;
    draft.put(pause);
    streak.continued.reset();
    streak.hasClockMoved = false;
    streak.grace = graceAfter(streak.pairs.back(), draft.state.settings.streakPlan);
    if (!streak.grace) {
        endStreak(draft);
    }
}

std::optional<Grace> graceAfter(const Streak::Pair& pair, const StreakPlan& plan)
{
    const auto& [pomodoro, pause] = pair;
    const auto next = pomodoro.index + 1;
    const auto length = pomodoroLength(plan, next);
    if (!pause || !length || pomodoro.ending == Ending::Stopped) {
        return std::nullopt;
    }
    const auto begin = pause->span.end;
    return Grace{
        .span = {begin, begin + *length / kGraceShare}, .slotEnd = begin + *length, .index = next};
}

void endStreak(Draft& draft)
{
    draft.state.streak.reset();
}

void lapse(Draft& draft)
{
    const auto& streak = *draft.state.streak;
    draft.state.lapsed =
        LapsedGrace{.streak = streak.pairs.front().pomodoro.id, .grace = *streak.grace};
    endStreak(draft);
}

void recordPieces(Draft& draft, const Span& session)
{
    for (const auto& piece : piecesOf(session, draft.state.hours, draft.zones)) {
        draft.record(RecordSession{piece});
    }
}

void recordSessions(Draft& draft, Instant from, Instant to)
{
    const auto& state = draft.state;
    const auto after = std::max(from, to - kHorizon);
    for (const auto& session : sessionsIn(state.hours, draft.zones, {after, to + Duration{1}})) {
        if (session.span.end <= to) {
            recordPieces(draft, session.span);
        }
    }
}

void refreshPrompt(Draft& draft, Instant since)
{
    const auto called = renewTally(draft);
    auto& state = draft.state;
    // The record of the session can begin before the session, if the clock was set back since.
    if (called) {
        since = std::max(since, called->begin);
    }
    const auto prompt = state.streak ? std::nullopt : promptSince(state, since);
    // Another day start may have cut the session later than the figures began.
    if (!prompt || !state.prompt || !haveEqualFigures(*prompt, *state.prompt) ||
        state.prompt->since < state.tally.session->begin) {
        state.prompt = prompt;
    }
    updateBackoff(state, since);
}

namespace {

/// The pomodoro goes on if the user was just seen.
void passPlannedEnd(Draft& draft)
{
    auto& state = draft.state;
    const auto& pomodoro = state.streak->pairs.back().pomodoro;
    const auto end = pomodoro.span.end;
    const bool isThere = state.seen && *state.seen > end - windowOf(state, pomodoro.index);
    if (isThere && state.settings.overtimeLimit > Duration{}) {
        beginOvertime(state);
    } else {
        endPomodoro(draft, end, Ending::Full);
    }
}

} // namespace

Instant closeStreak(Draft& draft, Instant to, Instant none)
{
    const auto& state = draft.state;
    auto promptBegin = none;
    while (state.streak) {
        const auto slot = state.streak->pairs.back();
        if (!slot.pause && !state.streak->overtime && slot.pomodoro.span.end <= to) {
            passPlannedEnd(draft);
        } else if (state.streak->overtime && overtimeEnd(state) <= to) {
            endPomodoro(draft, lastWorked(state), Ending::Full);
        } else if (slot.pause && slot.pause->state == BreakState::Running &&
                   slot.pause->span.end <= to) {
            promptBegin = slot.pause->span.end;
            const bool slept = state.asleepSince && slot.pause->span.begin >= *state.asleepSince;
            endBreak(draft, promptBegin, slept ? BreakState::Asleep : BreakState::Taken);
        } else if (state.streak->grace && state.streak->grace->span.end <= to) {
            promptBegin = state.streak->grace->span.end;
            lapse(draft);
        } else {
            break;
        }
    }
    return promptBegin;
}

void advance(Draft& draft, Instant to)
{
    auto& state = draft.state;
    if (to <= state.now) {
        return;
    }
    const auto from = state.now;
    // A prompt that begins before `to` dates from the end of the streak at the earliest.
    const auto promptBegin = closeStreak(draft, to, from);
    recordSessions(draft, from, to);
    state.now = to;
    bringDue(draft);
    if (state.quietUntil && *state.quietUntil <= to) {
        state.quietUntil.reset();
    }
    if (!state.streak) {
        refreshPrompt(draft, promptBegin);
    }
    // A command finds what it would find if time had passed in parts.
    prune(state);
}

} // namespace pomotide::core
