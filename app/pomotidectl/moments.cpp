// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/moments.h"

#include "core/time/resolve.h"

namespace pomotide::cli {

core::Instant nextAt(core::TimeOfDay time, core::Instant now, const core::Zone& zone)
{
    const auto on = [&](core::LocalDate date) {
        return core::resolve(zone, date + std::chrono::seconds{time.sinceMidnight},
                             core::Reading::First);
    };
    const auto today = core::localDate(zone, now);
    return on(today) > now ? on(today) : on(today + std::chrono::days{1});
}

} // namespace pomotide::cli
