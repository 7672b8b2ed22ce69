// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/model/state.h"
#include "core/time/zones.h"

#include <optional>
#include <vector>

namespace pomotide::core {

/// The time that one key or button adds to a pomodoro or break.
inline constexpr Duration kMoreTime = std::chrono::minutes{5};

/// The end of what runs if it gets that much more time: from its planned end, or from now on if
/// that has passed. It may be too late. Nothing if nothing runs.
[[nodiscard]] std::optional<Instant> laterEnd(const State& state, Instant now, Duration more);

/// The same; nothing if it can not end then.
[[nodiscard]] std::optional<Instant> extendedEnd(const State& state, Instant now,
                                                 Duration more = kMoreTime);

/// The next quarter hours of the local clock at which what runs can end.
[[nodiscard]] std::vector<Instant> endTimes(const State& state, const Zone& zone, Instant now);

/// The first instant after now at which local clocks show that time. Nothing if what runs can not
/// end then.
[[nodiscard]] std::optional<Instant> endAtTime(const State& state, const Zone& zone, Instant now,
                                               TimeOfDay time);

} // namespace pomotide::core
