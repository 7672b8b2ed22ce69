// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/ending.h"

namespace pomotide::core {

namespace {

bool isAchieved(const Pomodoro& pomodoro)
{
    return pomodoro.evaluation && pomodoro.evaluation->verdict == Verdict::Achieved;
}

std::optional<Outcome> refusalOfLength(const Pomodoro& pomodoro, Instant end)
{
    const auto length = end - pomodoro.span.begin;
    if (length > kLongestPomodoro) {
        return Outcome::TooLong;
    }
    return length < kShortestPomodoro ? std::optional{Outcome::TooShort} : std::nullopt;
}

std::optional<Outcome> refusalOfLength(const Break& pause, Instant end)
{
    return end - pause.span.begin > kLongestBreak ? std::optional{Outcome::TooLong} : std::nullopt;
}

} // namespace

std::optional<Outcome> refusalToEndAt(const State& state, Instant end, Instant now)
{
    if (!state.streak || state.streak->grace) {
        return Outcome::NothingRunning;
    }
    if (end <= now) {
        return Outcome::AlreadyOver;
    }
    const auto& [pomodoro, pause] = state.streak->pairs.back();
    return pause ? refusalOfLength(*pause, end) : refusalOfLength(pomodoro, end);
}

std::optional<Outcome> refusalToWorkOn(const State& state, Instant now)
{
    if (runningBreak(state) == nullptr) {
        return Outcome::NotOnBreak;
    }
    const auto& pomodoro = state.streak->pairs.back().pomodoro;
    const bool isTooLate = pomodoro.ending != Ending::Full || isAchieved(pomodoro) ||
                           state.streak->hasClockMoved || now >= workOnLimit(state);
    return isTooLate ? std::optional{Outcome::TooLate} : std::nullopt;
}

Instant workOnLimit(const State& state)
{
    return plannedEnd(state.streak->pairs.back().pomodoro) + state.settings.overtimeLimit;
}

} // namespace pomotide::core
