// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft.h"
#include "core/engine/prompt_backoff.h"
#include "core/settings/validity.h"

#include <algorithm>

namespace pomotide::core {

namespace {

std::optional<Outcome> refusalOf(const Pomodoro& pomodoro, Instant since, Instant now)
{
    if (since < pomodoro.startedAt) {
        return Outcome::EndsBeforeBegin;
    }
    if (since > now) {
        return Outcome::InTheFuture;
    }
    return since >= pomodoro.span.end ? std::optional{Outcome::AlreadyOver} : std::nullopt;
}

/// Returns the break of the stopped pomodoro: it begins when the user left. A break during a
/// suspend counts as none.
Break breakOfStopped(const Draft& draft, const Pomodoro& stopped)
{
    const auto before = breakAfter(draft.past(), stopped.id);
    const bool slept = before && before->state == BreakState::Asleep;
    const auto begin = stopped.span.end;
    return {.after = stopped.id,
            .index = stopped.index,
            .span = {begin, begin + breakLength(draft.state.settings.streakPlan, stopped.index)},
            .state = slept ? BreakState::Asleep : BreakState::Taken};
}

/// Stops the newest pomodoro. Its streak ends with the break, or goes on if the break still runs.
void stopAsNewest(Draft& draft, const Pomodoro& stopped)
{
    auto& state = draft.state;
    auto pause = breakOfStopped(draft, stopped);
    draft.put(stopped);
    if (pause.span.end > state.now) {
        pause.state = BreakState::Running;
    }
    draft.put(pause);
    if (pause.state == BreakState::Running) {
        state.streak = Streak{.pairs = draft.past().streak(stopped.streak), .grace = {}};
        return;
    }
    endStreak(draft);
    refreshPrompt(draft, pause.span.end);
}

/// Stops a pomodoro that is not the newest. Later pomodoros stay, and cut the break short.
void stopOlder(Draft& draft, const Pomodoro& stopped)
{
    auto pause = breakOfStopped(draft, stopped);
    draft.put(stopped);
    for (const auto& other : draft.past().chronicle(pause.span).pomodoros) {
        if (other.span.begin > pause.span.begin) {
            pause.span.end = std::min(pause.span.end, other.span.begin);
        }
    }
    draft.put(pause);
}

} // namespace

Outcome apply(Draft& draft, const SetQuiet& command)
{
    auto& state = draft.state;
    const bool isOver = command.until && *command.until <= state.now;
    if (isOver && !state.quietUntil) {
        return Outcome::AlreadyOver;
    }
    if (command.until && *command.until - state.now > kLongestQuiet) {
        return Outcome::TooLong;
    }
    // The undo of a quiet can restore one that has ended meanwhile.
    state.quietUntil = isOver ? std::nullopt : command.until;
    return Outcome::Done;
}

Outcome apply(Draft& draft, const RecordPrompt&)
{
    auto& state = draft.state;
    if (!state.backoff) {
        return Outcome::Ignored;
    }
    auto& backoff = *state.backoff;
    backoff.latest = {.form = formAfter(backoff.count), .at = state.now};
    ++backoff.count;
    backoff.next = state.now + delayAfter(backoff.count);
    return Outcome::Done;
}

Outcome apply(Draft& draft, const WasAway& command)
{
    auto pomodoro = draft.past().pomodoro(command.pomodoro);
    if (!pomodoro) {
        return Outcome::Unknown;
    }
    const auto& now = draft.state.now;
    if (const auto refusal = refusalOf(*pomodoro, command.since, now)) {
        return *refusal;
    }
    pomodoro->span.end = command.since;
    pomodoro->overtime = {};
    pomodoro->ending = Ending::Stopped;
    if (!pomodoro->evaluation) {
        pomodoro->evaluation =
            Evaluation{.verdict = Verdict::Interrupted, .first = now, .since = now};
    }
    if (pomodoro->id == PomodoroId{draft.state.next.pomodoro - 1}) {
        stopAsNewest(draft, *pomodoro);
    } else {
        stopOlder(draft, *pomodoro);
    }
    renewAwaiting(draft);
    return Outcome::Done;
}

} // namespace pomotide::core
