// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/end_offers.h"

#include "core/engine/ending.h"
#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

using std::chrono::days;

std::optional<Instant> extendedEnd(const State& state, Instant now, Duration more)
{
    if (!state.streak) {
        return std::nullopt;
    }
    const auto& [pomodoro, pause] = state.streak->pairs.back();
    const auto planned = pause ? pause->span.end : pomodoro.span.end;
    const auto end = std::max(planned, now) + more;
    return refusalToEndAt(state, end, now) ? std::nullopt : std::optional{end};
}

std::vector<Instant> endTimes(const State& state, const Zone& zone, Instant now)
{
    constexpr int kTimes = 8;
    constexpr Duration kStep = std::chrono::minutes{15};
    const Duration ahead = zone.offsetAt(now);
    const Duration local = now.time_since_epoch() + ahead;
    Instant time{local - local % kStep - ahead};
    std::vector<Instant> times;
    for (int count = 0; count < kTimes; ++count) {
        time += kStep;
        if (!refusalToEndAt(state, time, now)) {
            times.push_back(time);
        }
    }
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
