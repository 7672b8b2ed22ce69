// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft.h"
#include "core/schedule/sessions.h"
#include "core/scoring/first_sets.h"
#include "core/scoring/point_events.h"
#include "core/scoring/points.h"
#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

namespace {

Duration unfinishedWork(const History& past, const Pomodoro& running)
{
    Duration length{};
    visitUnfinished(past, running.intention, running.id, [&](const Pomodoro& pomodoro) {
        length += pomodoro.span.length();
        return length < kCompletionCap;
    });
    return std::min(length, kCompletionCap);
}

/// The joined session that contains now. It begins with its part that is recorded already.
std::optional<Span> sessionUnderWay(const Draft& draft, const History& past)
{
    const auto& state = draft.state;
    const auto dayStart = state.settings.dayStart;
    if (!sessionAt(state.hours, draft.zones, dayStart, state.now)) {
        return std::nullopt;
    }
    const auto day = localDay(draft.zones.system(), dayStart, state.now);
    const auto sessions =
        pastSessions(past.chronicle(day).sessions, state.hours, draft.zones, dayStart, state.now);
    // After a clock that was set back, recorded sessions may be later.
    const auto found = std::find_if(sessions.begin(), sessions.end(), [&](const Span& session) {
        return session.contains(state.now);
    });
    return found == sessions.end() ? std::nullopt : std::optional{*found};
}

} // namespace

void renewTally(Draft& draft)
{
    auto& state = draft.state;
    state.tally = {};
    const auto past = draft.past();
    const auto session = sessionUnderWay(draft, past);
    if (!session) {
        return;
    }
    const auto& zone = draft.zones.system();
    state.tally.session = session;
    state.tally.earned = totalOf(pointEvents(past, zone, state.settings.dayStart, *session));
    const auto day = localDay(zone, state.settings.dayStart, state.now);
    const auto firstSets = firstSetsOf(past.chronicle(day).pomodoros, day, past);
    state.tally.firstSets = static_cast<int>(firstSets.size());
    if (const auto* running = runningPomodoro(state)) {
        state.tally.unfinished = unfinishedWork(past, *running);
    }
}

} // namespace pomotide::core
