// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

namespace pomotide::core {

/// The end of a pomodoro, a prompt or a grace period is announced this long before.
inline constexpr Duration kLastMinute = std::chrono::minutes{1};

/// The longest pomodoro, break or session. It bounds the search for spans that overlap another.
inline constexpr Duration kLongestSpan = std::chrono::hours{48};

/// Range of the instants that files and scenarios may contain.
inline constexpr Span kInstantRange{.begin = std::chrono::sys_days{std::chrono::year{1900} / 1 / 1},
                                    .end = std::chrono::sys_days{std::chrono::year{2200} / 1 / 1}};

} // namespace pomotide::core
