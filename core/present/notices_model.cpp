// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/notices_model.h"

#include "core/engine/ending.h"
#include "core/model/limits.h"
#include "core/present/clock_length.h"
#include "core/present/current_pomodoro.h"
#include "core/scoring/points.h"
#include "core/scoring/score.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace pomotide::core {

namespace {

constexpr Duration kJustNow = std::chrono::seconds{10};

/// Overtime is worth a word after these lengths, and from the last on after each of its multiples.
constexpr std::array<std::chrono::minutes, 4> kOvertimeSteps{
    std::chrono::minutes{0}, std::chrono::minutes{5}, std::chrono::minutes{15},
    std::chrono::minutes{30}};

/// The latest step that has passed, and the next one.
std::pair<Duration, Duration> overtimeSteps(Duration overtime)
{
    const Duration last = kOvertimeSteps.back();
    if (overtime >= last) {
        const auto passed = overtime / last * last;
        return {passed, passed + last};
    }
    const auto* const next =
        std::upper_bound(kOvertimeSteps.begin(), kOvertimeSteps.end(), overtime);
    return {*std::prev(next), *next};
}

bool isInOvertime(const State& state)
{
    return state.streak && state.streak->overtime;
}

NoticesModel::EvaluationRequest questionOf(const State& state, const Pomodoro& pomodoro)
{
    return {.pomodoro = pomodoro.id,
            .title = titleOf(state, pomodoro.intention),
            .length = clockLength(workedSpan(pomodoro)),
            .running = !pomodoro.ending,
            .overtime = !pomodoro.ending && isInOvertime(state)};
}

/// The instant from which the verdict of a running pomodoro is asked for; nothing if it is too
/// short.
std::optional<Instant> askedFrom(const Pomodoro& running, const State& state)
{
    const auto from = std::max(running.span.end - kLastMinute, running.startedAt + kFirstMinute);
    const bool isInTime = from < running.span.end || isInOvertime(state);
    return isInTime ? std::optional{from} : std::nullopt;
}

/// The newest ended pomodoro, while it awaits its evaluation.
const Pomodoro* newestAwaiting(const State& state, const Pomodoro* running)
{
    const auto next =
        running != nullptr ? static_cast<std::int64_t>(running->id) : state.next.pomodoro;
    const bool isThere =
        !state.awaiting.empty() && state.awaiting.front().id == PomodoroId{next - 1};
    return isThere ? &state.awaiting.front() : nullptr;
}

void putNext(NoticesModel& model, Instant at)
{
    model.next = std::min(model.next.value_or(at), at);
}

void addEvaluation(NoticesModel& model, const State& state, Instant since, Instant now)
{
    const auto* running = runningPomodoro(state);
    const auto from = running != nullptr ? askedFrom(*running, state) : std::nullopt;
    if (from && now >= *from) {
        if (!running->evaluation) {
            model.evaluation = questionOf(state, *running);
        }
        return;
    }
    if (from && !running->evaluation) {
        putNext(model, *from);
    }
    const auto* ended = newestAwaiting(state, running);
    if (ended == nullptr || ended->span.end < since) {
        return;
    }
    const Instant forgotten = ended->span.end + kAwaitsEvaluation;
    if (now < forgotten) {
        model.evaluation = questionOf(state, *ended);
        putNext(model, from.value_or(forgotten));
    }
}

/// True unless the user has ended the pomodoro.
bool beganByItself(const State& state, const Pomodoro& ended)
{
    return ended.overtime == Duration{} || ended.span.end == state.seen;
}

void addNearEnd(NoticesModel& model, const Pomodoro& running, Instant now)
{
    const auto end = running.span.end;
    const auto from = std::max(end - kLastMinutes, running.startedAt + kFirstMinute);
    if (now < from && from < end) {
        putNext(model, from);
    } else if (now >= from && now < end) {
        model.openEnd = {
            .pomodoro = running.id, .phase = PhaseKind::Pomodoro, .plannedEnd = end, .length = {}};
    }
}

void addOvertime(NoticesModel& model, const Pomodoro& running, Instant now)
{
    const auto end = running.span.end;
    const auto [passed, next] = overtimeSteps(std::max(now - end, Duration::zero()));
    model.openEnd = {
        .pomodoro = running.id, .phase = PhaseKind::Overtime, .plannedEnd = end, .length = passed};
    putNext(model, end + next);
}

/// Where it is not known that the user is there, a pomodoro never goes on.
void addOpenEnd(NoticesModel& model, const State& state, Instant now)
{
    if (const auto* running = runningPomodoro(state)) {
        isInOvertime(state) ? addOvertime(model, *running, now) : addNearEnd(model, *running, now);
        return;
    }
    if (!state.seen || refusalToWorkOn(state, now)) {
        return;
    }
    const auto& ended = state.streak->pairs.back().pomodoro;
    if (beganByItself(state, ended)) {
        model.openEnd = {.pomodoro = ended.id,
                         .phase = PhaseKind::Break,
                         .plannedEnd = ended.span.end - ended.overtime,
                         .length = clockLength(workedSpan(ended))};
        putNext(model, workOnLimit(state));
    }
}

void addBreak(NoticesModel& model, const State& state, Instant now)
{
    const auto* pause = runningBreak(state);
    if (pause == nullptr) {
        return;
    }
    const auto from = std::max(pause->span.begin, pause->span.end - kLastMinute);
    if (now < from) {
        putNext(model, from);
    } else if (now < pause->span.end) {
        model.breakEnd = pause->span.end;
    }
}

void addGrace(NoticesModel& model, const State& state, Instant now)
{
    const bool isGrace = state.streak && state.streak->grace;
    if (!isGrace || worthOf(state) <= kPointsEpsilon) {
        return;
    }
    const Span grace = state.streak->grace->span;
    const auto from = std::max(grace.begin, grace.end - kLastMinute);
    if (now >= from) {
        model.graceEnd = grace.end;
    } else {
        putNext(model, from);
    }
}

/// The pomodoro as the state has it, or null.
const Pomodoro* findEnded(const State& state, PomodoroId id)
{
    if (state.streak) {
        for (const auto& [pomodoro, pause] : state.streak->pairs) {
            if (pomodoro.id == id) {
                return &pomodoro;
            }
        }
    }
    const auto found = std::find_if(state.awaiting.begin(), state.awaiting.end(),
                                    [&](const Pomodoro& one) { return one.id == id; });
    return found == state.awaiting.end() ? nullptr : &*found;
}

bool hasEnded(const State& state, const Pomodoro& before)
{
    const auto* after = findEnded(state, before.id);
    return after != nullptr && after->ending == Ending::Full && after->span.end == before.span.end;
}

/// True if the break is over. A skipped one is over before its planned end, so the streak alone is
/// enough to tell.
bool hasEnded(const State& state, const Break& before)
{
    const bool goesOn = state.streak && !state.streak->grace &&
                        state.streak->pairs.back().pomodoro.id == before.after;
    return !goesOn;
}

} // namespace

NoticesModel noticesModel(const State& state, Instant since, Instant now)
{
    NoticesModel model;
    addEvaluation(model, state, since, now);
    addOpenEnd(model, state, now);
    addBreak(model, state, now);
    addGrace(model, state, now);
    return model;
}

const Intention* nextIntention(const State& state)
{
    if (state.streak) {
        const auto* latest = findIntention(state, state.streak->pairs.back().pomodoro.intention);
        if (latest != nullptr && latest->isOpen()) {
            return latest;
        }
    }
    return firstProposed(state);
}

std::optional<PhaseKind> justEnded(const Phase& before, const State& after)
{
    const auto isNow = [&](Instant end) {
        return end <= after.now && after.now - end <= kJustNow && !after.asleepSince;
    };
    if (const auto* pomodoro = std::get_if<Pomodoro>(&before)) {
        const bool ended = isNow(pomodoro->span.end) && hasEnded(after, *pomodoro);
        return ended ? std::optional{PhaseKind::Pomodoro} : std::nullopt;
    }
    if (const auto* overtime = std::get_if<Overtime>(&before)) {
        const auto* now = findEnded(after, overtime->pomodoro.id);
        const bool ended = isNow(overtime->until) && now != nullptr && now->ending == Ending::Full;
        return ended ? std::optional{PhaseKind::Pomodoro} : std::nullopt;
    }
    if (const auto* pause = std::get_if<Break>(&before)) {
        const bool ended = isNow(pause->span.end) && hasEnded(after, *pause);
        return ended ? std::optional{PhaseKind::Break} : std::nullopt;
    }
    return std::nullopt;
}

} // namespace pomotide::core
