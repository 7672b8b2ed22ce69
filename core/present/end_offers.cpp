// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/end_offers.h"

#include "core/engine/ending.h"
#include "core/present/full_times.h"
#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

using std::chrono::days;

std::optional<Instant> laterEnd(const State& state, Instant now, Duration more)
{
    if (!state.streak) {
        return std::nullopt;
    }
    const auto& [pomodoro, pause] = state.streak->pairs.back();
    const auto planned = pause ? pause->span.end : pomodoro.span.end;
    return std::max(planned, now) + more;
}

std::optional<Instant> extendedEnd(const State& state, Instant now, Duration more)
{
    const auto end = laterEnd(state, now, more);
    return end && !refusalToEndAt(state, *end, now) ? end : std::nullopt;
}

std::vector<Instant> endTimes(const State& state, const Zone& zone, Instant now)
{
    auto times = fullTimesAfter(zone, now, std::chrono::minutes{15});
    std::erase_if(times,
                  [&](Instant time) { return refusalToEndAt(state, time, now).has_value(); });
    return times;
}

std::optional<Instant> endAtTime(const State& state, const Zone& zone, Instant now, TimeOfDay time)
{
    const auto today = localDate(zone, now);
    for (const auto shift : {days{0}, days{1}}) {
        for (const auto reading : {Reading::First, Reading::Last}) {
            const auto end = resolve(zone, today + shift + time.sinceMidnight, reading);
            if (end > now) {
                return refusalToEndAt(state, end, now) ? std::nullopt : std::optional{end};
            }
        }
    }
    return std::nullopt;
}

} // namespace pomotide::core
