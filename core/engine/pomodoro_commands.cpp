// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/achieving.h"
#include "core/engine/draft.h"
#include "core/engine/prompt_backoff.h"

namespace pomotide::core {

namespace {

bool isOnBreak(const State& state)
{
    return state.streak && state.streak->pairs.back().pause && !state.streak->grace;
}

void begin(Draft& draft, IntentionId intention, Span span, std::size_t index)
{
    auto& state = draft.state;
    const PomodoroId id{state.next.pomodoro++};
    if (!state.streak) {
        state.streak.emplace();
    }
    auto& pairs = state.streak->pairs;
    pairs.push_back({.pomodoro = {.id = id,
                                  .intention = intention,
                                  .streak = pairs.empty() ? id : pairs.front().pomodoro.id,
                                  .index = index,
                                  .span = span,
                                  .startedAt = state.now,
                                  .ending = {},
                                  .evaluation = {},
                                  .prompted = answeredForm(state)},
                     .pause = {}});
    state.streak->grace.reset();
    state.prompt.reset();
    draft.put(Pomodoro{pairs.back().pomodoro});
    draft.created = id;
}

Evaluation evaluated(const std::optional<Evaluation>& before, Verdict verdict, Instant now)
{
    if (!before) {
        return {.verdict = verdict, .first = now, .since = now};
    }
    return {.verdict = verdict,
            .first = before->first,
            .since = before->verdict == verdict ? before->since : now};
}

} // namespace

void closeOrReopen(Draft& draft, const Pomodoro& pomodoro, Instant at)
{
    auto intention = draft.past().intention(pomodoro.intention);
    if (!intention) {
        return;
    }
    const auto* achieved = std::get_if<Achieved>(&intention->state);
    const bool closedByIt = achieved != nullptr && achieved->by == pomodoro.id;
    if (pomodoro.evaluation->verdict == Verdict::Achieved) {
        if (achieved == nullptr) {
            intention->state = Achieved{.at = at, .by = pomodoro.id};
            draft.put(*intention);
        }
    } else if (closedByIt) {
        intention->state = Open{};
        intention->order = draft.state.next.order++;
        draft.put(*intention);
    }
}

Outcome apply(Draft& draft, const Start& command)
{
    auto& state = draft.state;
    if (!command.intention && state.open.empty()) {
        return Outcome::Unknown;
    }
    const auto intention = draft.past().intention(
        command.intention.value_or(state.open.empty() ? IntentionId{} : state.open.front().id));
    if (!intention) {
        return Outcome::Unknown;
    }
    if (!intention->isOpen()) {
        return Outcome::NotOpen;
    }
    if (runningPomodoro(state) != nullptr) {
        return Outcome::AlreadyStarted;
    }
    if (isOnBreak(state)) {
        return Outcome::OnBreak;
    }
    if (state.streak) {
        const auto grace = *state.streak->grace;
        begin(draft, intention->id, {grace.span.begin, grace.slotEnd}, grace.index);
        return Outcome::Continued;
    }
    const Duration length = state.settings.streakPlan.front().pomodoro;
    begin(draft, intention->id, {state.now, state.now + length}, 0);
    return Outcome::Started;
}

Outcome apply(Draft& draft, const Evaluate& command)
{
    const auto now = draft.state.now;
    auto pomodoro = draft.past().pomodoro(command.pomodoro);
    if (!pomodoro) {
        return Outcome::Unknown;
    }
    const bool achieved = command.verdict == Verdict::Achieved;
    if (achieved) {
        if (const auto refusal = refusalToAchieve(*pomodoro, draft.past(), now)) {
            return *refusal;
        }
    }
    const bool endsIt = achieved && !pomodoro->ending;
    pomodoro->evaluation = evaluated(pomodoro->evaluation, command.verdict, now);
    draft.put(*pomodoro);
    if (endsIt) {
        endPomodoro(draft, now, Ending::Achieved);
    }
    closeOrReopen(draft, *pomodoro, now);
    return endsIt ? Outcome::EndedEarly : Outcome::Evaluated;
}

Outcome apply(Draft& draft, const Stop&)
{
    if (runningPomodoro(draft.state) == nullptr) {
        return Outcome::NothingRunning;
    }
    endPomodoro(draft, draft.state.now, Ending::Stopped);
    return Outcome::Stopped;
}

void cancelRunning(Draft& draft)
{
    auto& state = draft.state;
    const auto cancelled = *runningPomodoro(state);
    draft.record(RemovePomodoro{cancelled.id});
    --state.next.pomodoro;
    auto& streak = *state.streak;
    streak.pairs.pop_back();
    if (streak.pairs.empty()) {
        state.streak.reset();
    } else {
        // A pomodoro that continued a streak began with its grace period, which may have ended
        // meanwhile.
        const auto slot = cancelled.span;
        streak.grace = Grace{.span = {slot.begin, slot.begin + slot.length() / kGraceShare},
                             .slotEnd = slot.end,
                             .index = cancelled.index};
        if (streak.grace->span.end <= state.now) {
            const auto lapse = streak.grace->span.end;
            endStreak(draft);
            refreshPrompt(draft, lapse);
        }
    }
}

Outcome apply(Draft& draft, const Cancel&)
{
    const auto* running = runningPomodoro(draft.state);
    if (running == nullptr) {
        return Outcome::NothingRunning;
    }
    if (draft.state.now >= running->startedAt + kFirstMinute) {
        return Outcome::TooLate;
    }
    cancelRunning(draft);
    return Outcome::Cancelled;
}

Outcome apply(Draft& draft, const SkipBreak&)
{
    if (!isOnBreak(draft.state)) {
        return Outcome::NotOnBreak;
    }
    endBreak(draft, draft.state.now, BreakState::Skipped);
    return Outcome::Skipped;
}

} // namespace pomotide::core
