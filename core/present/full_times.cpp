// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/full_times.h"

namespace pomotide::core {

std::vector<Instant> fullTimesAfter(const Zone& zone, Instant now, Duration step)
{
    constexpr int kTimes = 8;
    const Duration ahead = zone.offsetAt(now);
    const Duration local = now.time_since_epoch() + ahead;
    Instant time{local - local % step - ahead};
    std::vector<Instant> times;
    for (int count = 0; count < kTimes; ++count) {
        time += step;
        times.push_back(time);
    }
    return times;
}

} // namespace pomotide::core
