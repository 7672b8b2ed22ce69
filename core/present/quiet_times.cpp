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
    return localDay(zones.system(), state.dayStart, now).end;
}

} // namespace pomotide::core
