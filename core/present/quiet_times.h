// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/time/zones.h"

#include <vector>

namespace pomotide::core {

/// The end of an hour of quiet that begins now.
[[nodiscard]] Instant inAnHour(Instant now);

/// The end of a quiet for the rest of the user's day.
[[nodiscard]] Instant restOfDay(const State& state, const Zones& zones, Instant now);

/// The next full and half hours of the local clock, as ends of a quiet.
[[nodiscard]] std::vector<Instant> quietTimes(const Zone& zone, Instant now);

} // namespace pomotide::core
