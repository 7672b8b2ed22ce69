// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft.h"
#include "core/schedule/sessions.h"
#include "core/scoring/point_events.h"
#include "core/scoring/points.h"
#include "core/time/resolve.h"

#include <algorithm>
#include <utility>

namespace pomotide::core {

std::optional<Span> renewTally(Draft& draft)
{
    auto& state = draft.state;
    const auto& zone = draft.zones.system();
    const auto dayStart = state.settings.dayStart;
    const auto past = draft.past();
    const auto day = localDay(zone, dayStart, state.now);
    // A pomodoro that ended at the day's begin does not overlap the day.
    const auto chronicle = past.chronicle({day.begin - Duration{1}, day.end});
    auto sessions =
        sessionsOfDay(chronicle.sessions, state.hours, draft.zones, dayStart, state.now);
    const auto called = sessionAt(state.hours, draft.zones, dayStart, state.now);
    std::erase_if(sessions, [&](const Span& session) { return !day.contains(session.begin); });
    state.tally = {.day = day,
                   .sessions = std::move(sessions),
                   .session = called,
                   .earned = totalOf(pointEvents(past, zone, dayStart, day)),
                   .unevaluated = 0};
    for (const auto& session : state.tally.sessions) {
        // From the begin of what is recorded of it.
        if (state.tally.session && session.contains(state.now)) {
            state.tally.session = session;
        }
    }
    for (const auto& pomodoro : chronicle.pomodoros) {
        if (pomodoro.ending && !pomodoro.evaluation && day.contains(pomodoro.span.end)) {
            state.tally.unevaluated += weight(pomodoro.span.length(), pomodoro.rests);
        }
    }
    return called;
}

} // namespace pomotide::core
