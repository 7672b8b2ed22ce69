// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/absence_model.h"

#include "core/present/current_pomodoro.h"
#include "core/schedule/sessions.h"

#include <algorithm>

namespace pomotide::core {

namespace {

/// True if the instant is in the absence: after its begin, up to and including its end.
bool fallsInto(const Span& absence, Instant instant)
{
    return absence.begin < instant && instant <= absence.end;
}

std::optional<Instant> within(const Span& absence, Instant instant)
{
    return fallsInto(absence, instant) ? std::optional{instant} : std::nullopt;
}

/// The pair of the state's streak with that pomodoro, or null.
const Streak::Pair* findPair(const State& state, PomodoroId id)
{
    if (!state.streak) {
        return nullptr;
    }
    const auto& pairs = state.streak->pairs;
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const Streak::Pair& pair) {
        return pair.pomodoro.id == id;
    });
    return found == pairs.end() ? nullptr : &*found;
}

/// The pomodoro that ran at that instant, or null.
const Pomodoro* pomodoroAt(const Streak& streak, Instant instant)
{
    const auto& pairs = streak.pairs;
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const Streak::Pair& pair) {
        return pair.pomodoro.startedAt <= instant && instant < pair.pomodoro.span.end;
    });
    return found == pairs.end() ? nullptr : &found->pomodoro;
}

// The streak goes on while its user is away.

Instant breakEnd(const Streak::Pair& pair, const StreakPlan& plan)
{
    const auto& [pomodoro, pause] = pair;
    return pause ? pause->span.end : pomodoro.span.end + breakLength(plan, pomodoro.index);
}

Instant streakEnd(const Streak& streak, const StreakPlan& plan)
{
    if (streak.grace) {
        return streak.grace->span.end;
    }
    const auto& newest = streak.pairs.back();
    const auto next = pomodoroLength(plan, newest.pomodoro.index + 1);
    const bool isLast = !next || newest.pomodoro.ending == Ending::Stopped;
    return breakEnd(newest, plan) + (isLast ? Duration{} : *next / kGraceShare);
}

std::optional<AbsenceModel::RanOn> ranOnIn(const State& before, const State& after, Span absence)
{
    const auto* running = pomodoroAt(*before.streak, absence.begin);
    if (running == nullptr) {
        return std::nullopt;
    }
    const auto* later = findPair(after, running->id);
    const auto& pomodoro = later != nullptr ? later->pomodoro : *running;
    if (pomodoro.span.end <= absence.begin) {
        return std::nullopt;
    }
    const bool runs = later != nullptr && !pomodoro.ending;
    return AbsenceModel::RanOn{.pomodoro = running->id,
                               .title = titleOf(before, running->intention),
                               .ended = runs ? std::nullopt : std::optional{pomodoro.span.end}};
}

std::optional<Instant> latestSessionBegin(const State& state, const Zones& zones, Span absence)
{
    std::optional<Instant> latest;
    const Span window{absence.begin, absence.end + Duration{1}};
    for (const auto& session :
         joinedSessions(state.hours, zones, state.settings.dayStart, window)) {
        if (fallsInto(absence, session.begin)) {
            latest = session.begin;
        }
    }
    return latest;
}

std::optional<Instant> sessionEnd(const State& state, const Zones& zones, Span absence)
{
    const auto session = sessionAt(state.hours, zones, state.settings.dayStart, absence.begin);
    return session ? within(absence, session->end) : std::nullopt;
}

} // namespace

AbsenceModel absenceModel(const State& before, const State& after, Span absence, const Zones& zones)
{
    AbsenceModel model{.absence = absence,
                       .ranOn = {},
                       .breakEnded = {},
                       .streakEnded = {},
                       .sessionBegan = latestSessionBegin(after, zones, absence),
                       .sessionEnded = sessionEnd(before, zones, absence)};
    if (!before.streak) {
        return model;
    }
    model.ranOn = ranOnIn(before, after, absence);
    const auto& newest = before.streak->pairs.back();
    // If the clock was set since, the pomodoro has moved with it.
    const auto* later = findPair(after, newest.pomodoro.id);
    model.breakEnded =
        within(absence, breakEnd(later != nullptr ? *later : newest, before.settings.streakPlan));
    model.streakEnded =
        later != nullptr ? std::nullopt
                         : within(absence, streakEnd(*before.streak, before.settings.streakPlan));
    return model;
}

} // namespace pomotide::core
