// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/dial.h"

#include <algorithm>
#include <cmath>

namespace pomotide::core {

namespace {

constexpr Duration kLeastTurn = std::chrono::minutes{1};

double turns(Duration length, Duration turn)
{
    return std::chrono::duration<double>(length) / std::chrono::duration<double>(turn);
}

Duration longestPomodoro(const StreakPlan& plan)
{
    Duration longest{};
    for (const auto& pair : plan) {
        longest = std::max<Duration>(longest, pair.pomodoro);
    }
    return longest;
}

Duration wishedTurn(const Settings& settings)
{
    switch (settings.appearance.dial) {
    case DialLength::LongestPomodoro:
        return longestPomodoro(settings.streakPlan);
    case DialLength::Hour:
        return std::chrono::hours{1};
    case DialLength::Span:
        break;
    }
    return kLeastTurn;
}

Dial dialFor(Duration span, const Settings& settings)
{
    const auto turn = std::max(wishedTurn(settings), std::max(span, kLeastTurn));
    return {.turn = turn, .end = turns(span, turn), .event = {}};
}

} // namespace

std::optional<Instant> nextEvent(const WorkHours& hours, Instant now)
{
    std::optional<Instant> next;
    for (const auto& event : hours.events) {
        if (event.begin > now && (!next || event.begin < *next)) {
            next = event.begin;
        }
    }
    return next;
}

Dial dialOf(const State& state, const NowModel& now)
{
    if (!now.span) {
        return dialFor(now.next.value_or(Duration{}), state.settings);
    }
    auto dial = dialFor(now.span->length(), state.settings);
    const auto event = nextEvent(state.hours, now.span->begin + now.ran);
    if (event) {
        const auto at = turns(*event - now.span->begin, dial.turn);
        const auto lap = now.overtime ? turnsPassed(dial, now) : 0;
        if (at <= lap + 1) {
            dial.event = at - std::ceil(at) + 1;
        }
    }
    return dial;
}

double turnsPassed(const Dial& dial, const NowModel& now)
{
    const auto passed = turns(now.ran, dial.turn);
    return now.overtime ? passed : std::min(passed, dial.end);
}

Dial dialOfLongest(const Settings& settings)
{
    return dialFor(longestPomodoro(settings.streakPlan), settings);
}

} // namespace pomotide::core
