// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/quiet_times.h"

#include "core/time/resolve.h"

namespace pomotide::core {

Instant inAnHour(Instant now)
{
    return now + std::chrono::hours{1};
}

Instant restOfDay(const State& state, const Zones& zones, Instant now)
{
    return localDay(zones.system(), state.settings.dayStart, now).end;
}

std::vector<Instant> quietTimes(const Zone& zone, Instant now)
{
    constexpr int kTimes = 8;
    constexpr Duration step = std::chrono::minutes{30};
    const Duration ahead = zone.offsetAt(now);
    const Duration local = now.time_since_epoch() + ahead;
    Instant time{local - local % step - ahead};
    std::vector<Instant> times;
    for (int i = 0; i < kTimes; ++i) {
        time += step;
        times.push_back(time);
    }
    return times;
}

Instant notNowTime(const Zone& zone, Instant now)
{
    return quietTimes(zone, now + kNotNow.back()).front();
}

} // namespace pomotide::core
