// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/time/zones.h"

#include <array>
#include <vector>

namespace pomotide::core {

/// The end of an hour of quiet that begins now.
[[nodiscard]] Instant inAnHour(Instant now);

/// The end of a quiet for the rest of the user's day.
[[nodiscard]] Instant restOfDay(const State& state, const Zones& zones, Instant now);

/// The next full and half hours of the local clock, as ends of a quiet.
[[nodiscard]] std::vector<Instant> quietTimes(const Zone& zone, Instant now);

/// Lengths of the quiet that answers a prompt with "Not now".
inline constexpr std::array kNotNow{std::chrono::minutes{10}, std::chrono::minutes{20}};

/// The end of a longer one: the first full or half hour after these.
[[nodiscard]] Instant notNowTime(const Zone& zone, Instant now);

} // namespace pomotide::core
