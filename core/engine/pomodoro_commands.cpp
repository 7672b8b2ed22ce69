// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/achieving.h"
#include "core/engine/draft.h"
#include "core/engine/prompt_backoff.h"

#include <algorithm>
#include <tuple>

namespace pomotide::core {

namespace {

bool isInOvertime(const State& state)
{
    return state.streak && state.streak->overtime;
}

/// The pomodoro that a start begins: its time, its index, and the streak it continues.
struct Slot {
    Span span;
    std::size_t index = 0;
    Instant workedFrom;
    std::optional<Grace> grace;       ///< that it continues
    std::optional<PomodoroId> streak; ///< whose grace has lapsed
};

void begin(Draft& draft, IntentionId intention, const Slot& slot)
{
    auto& state = draft.state;
    const PomodoroId id{state.next.pomodoro++};
    if (slot.streak) {
        state.streak = Streak{.pairs = draft.past().streak(*slot.streak)};
    } else if (!state.streak) {
        state.streak.emplace();
    }
    auto& streak = *state.streak;
    auto& pairs = streak.pairs;
    pairs.push_back({.pomodoro = {.id = id,
                                  .intention = intention,
                                  .streak = pairs.empty() ? id : pairs.front().pomodoro.id,
                                  .index = slot.index,
                                  .rests = restsIn(pairs),
                                  .span = slot.span,
                                  .lead = slot.workedFrom - slot.span.begin,
                                  .startedAt = state.now,
                                  .ending = {},
                                  .evaluation = {},
                                  .prompted = answeredForm(state)},
                     .pause = {}});
    streak.grace.reset();
    streak.continued = slot.grace;
    state.prompt.reset();
    draft.put(Pomodoro{pairs.back().pomodoro});
    draft.created = id;
    if (slot.span.end <= state.now) {
        beginOvertime(state);
        state.seen = state.now;
    }
}

bool isLength(Duration length)
{
    return length >= kShortestPomodoro && length <= kLongestPomodoro &&
           length % std::chrono::minutes{1} == Duration{};
}

/// In a grace a begin that is told moves only where worked time counts from.
std::optional<Slot> slotIn(const Grace& grace, const Start& command, Instant now)
{
    const auto& begin = grace.span.begin;
    const auto end = command.length ? begin + *command.length : grace.slotEnd;
    if (end <= now) {
        return std::nullopt;
    }
    return Slot{.span = {begin, end},
                .index = grace.index,
                .workedFrom = std::clamp(command.since.value_or(now), begin, now),
                .grace = grace,
                .streak = {}};
}

/// True if a pomodoro or break ends later.
bool isBeforeRecords(const Draft& draft, Instant since)
{
    const auto later = draft.past().chronicle({since, Instant::max()});
    const auto endsLater = [&](const auto& one) { return one.span.end > since; };
    return std::any_of(later.pomodoros.begin(), later.pomodoros.end(), endsLater) ||
           std::any_of(later.breaks.begin(), later.breaks.end(), endsLater);
}

/// The grace that lapsed last, if work began in it and its streak is still there.
std::optional<Slot> slotInLapsed(const Draft& draft, const Start& command)
{
    const auto& lapsed = draft.state.lapsed;
    if (!lapsed || !lapsed->grace.span.contains(*command.since)) {
        return std::nullopt;
    }
    const auto pairs = draft.past().streak(lapsed->streak);
    if (pairs.empty() || pairs.back().pomodoro.index + 1 != lapsed->grace.index) {
        return std::nullopt;
    }
    const auto& grace = lapsed->grace;
    return Slot{.span = {grace.span.begin,
                         command.length ? grace.span.begin + *command.length : grace.slotEnd},
                .index = grace.index,
                .workedFrom = *command.since,
                .grace = grace,
                .streak = lapsed->streak};
}

/// Without a streak. Nothing if the begin or the length is not possible.
std::optional<Slot> freshSlot(const Draft& draft, const Start& command)
{
    const auto& [now, settings] = std::tie(draft.state.now, draft.state.settings);
    const auto length = command.length.value_or(settings.streakPlan.front().pomodoro);
    const auto since = command.since.value_or(now);
    const Slot fresh{.span = {since, since + length},
                     .index = 0,
                     .workedFrom = since,
                     .grace = {},
                     .streak = {}};
    if (!command.since) {
        return fresh;
    }
    const auto slot = slotInLapsed(draft, command).value_or(fresh);
    const bool isPossible = since <= now && since >= now - kLongestAgo && slot.span.end > since &&
                            slot.span.end + settings.overtimeLimit > now &&
                            !isBeforeRecords(draft, since);
    return isPossible ? std::optional{slot} : std::nullopt;
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
            intention->nextStep.clear();
            draft.put(*intention);
            repeat(draft, *intention);
        }
    } else if (closedByIt) {
        intention->order = draft.state.next.order++;
        reopen(draft, *std::move(intention));
    }
}

Outcome apply(Draft& draft, const Start& command)
{
    auto& state = draft.state;
    const auto* first = firstProposed(state);
    if (!command.intention && first == nullptr) {
        return Outcome::Unknown;
    }
    const auto intention =
        draft.past().intention(command.intention ? *command.intention : first->id);
    if (!intention) {
        return Outcome::Unknown;
    }
    if (!intention->isOpen()) {
        return Outcome::NotOpen;
    }
    if (runningPomodoro(state) != nullptr) {
        return Outcome::AlreadyStarted;
    }
    if (runningBreak(state) != nullptr) {
        return Outcome::OnBreak;
    }
    if (command.length && !isLength(*command.length)) {
        return Outcome::Invalid;
    }
    const auto slot =
        state.streak ? slotIn(*state.streak->grace, command, state.now) : freshSlot(draft, command);
    if (!slot) {
        return Outcome::Invalid;
    }
    begin(draft, intention->id, *slot);
    return slot->grace ? Outcome::Continued : Outcome::Started;
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
        if (const auto refusal = refusalToAchieve(*pomodoro, draft.state, draft.past(), now)) {
            return *refusal;
        }
    }
    const bool endsIt = achieved && !pomodoro->ending;
    const bool inOvertime = isInOvertime(draft.state);
    pomodoro->evaluation = evaluated(pomodoro->evaluation, command.verdict, now);
    draft.put(*pomodoro);
    if (endsIt) {
        endPomodoro(draft, now, inOvertime ? Ending::Full : Ending::Achieved);
    }
    closeOrReopen(draft, *pomodoro, now);
    return endsIt && !inOvertime ? Outcome::EndedEarly : Outcome::Evaluated;
}

Outcome apply(Draft& draft, const Stop&)
{
    if (runningPomodoro(draft.state) == nullptr) {
        return Outcome::NothingRunning;
    }
    // In overtime the planned time was kept.
    const auto ending = isInOvertime(draft.state) ? Ending::Full : Ending::Stopped;
    endPomodoro(draft, draft.state.now, ending);
    return Outcome::Stopped;
}

void cancelRunning(Draft& draft)
{
    auto& state = draft.state;
    const auto cancelled = *runningPomodoro(state);
    const auto continued = state.streak->continued;
    endStreak(draft);
    draft.remove(cancelled.id);
    --state.next.pomodoro;
    resumeGrace(draft, cancelled, continued);
}

void resumeGrace(Draft& draft, const Pomodoro& removed, const std::optional<Grace>& continued)
{
    auto& state = draft.state;
    const auto pairs = draft.past().streak(removed.streak);
    if (pairs.empty()) {
        return;
    }
    const auto grace = continued ? continued : graceAfter(pairs.back(), state.settings.streakPlan);
    // They differ if the clock has moved, or a correction the break, since it was started.
    if (!grace || grace->index != removed.index || grace->span.begin != removed.span.begin ||
        grace->span.begin > state.now) {
        return;
    }
    state.streak = Streak{.pairs = pairs, .grace = grace};
    renewAwaiting(draft);
    refreshPrompt(draft, closeStreak(draft, state.now, state.now));
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
    if (runningBreak(draft.state) == nullptr) {
        return Outcome::NotOnBreak;
    }
    endBreak(draft, draft.state.now, BreakState::Skipped);
    return Outcome::Skipped;
}

} // namespace pomotide::core
