// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/quiet_times.h"

#include "core/present/full_times.h"
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
    return fullTimesAfter(zone, now, std::chrono::minutes{30});
}

Instant notNowTime(const Zone& zone, Instant now)
{
    return quietTimes(zone, now + kNotNow.back()).front();
}

} // namespace pomotide::core
