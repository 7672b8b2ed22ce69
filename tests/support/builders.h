// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small parts of states and scenarios.
#pragma once

#include "core/model/work_hours.h"
#include "tests/support/scripted_zones.h"

namespace pomotide::build {

using namespace std::chrono_literals;

/// 2026-03-02, 00:00 UTC.
inline constexpr core::Instant kMonday = std::chrono::sys_days{2026y / 3 / 2};
inline constexpr core::Instant kNine = kMonday + 9h;

inline constexpr core::Weekdays kEveryDay = core::Weekdays::fromBits(0x7F);
inline constexpr core::Weekdays kMondayToFriday{std::chrono::Monday, std::chrono::Tuesday,
                                                std::chrono::Wednesday, std::chrono::Thursday,
                                                std::chrono::Friday};

[[nodiscard]] constexpr core::Instant utc(std::chrono::year_month_day date,
                                          core::Duration sinceMidnight = 0s)
{
    return std::chrono::sys_days{date} + sinceMidnight;
}

[[nodiscard]] constexpr core::LocalTime local(std::chrono::year_month_day date,
                                              std::chrono::seconds sinceMidnight = 0s)
{
    return std::chrono::local_days{date} + sinceMidnight;
}

[[nodiscard]] core::WorkHoursRule rule(std::int64_t id, core::Weekdays days,
                                       std::chrono::minutes from, std::chrono::minutes to,
                                       std::optional<std::string> zone = std::nullopt);

using ZoneMaker = core::ScriptedZone (*)();

/// Five hours behind UTC; ahead by one from 2024-03-10 02:00 to 2024-11-03 02:00.
[[nodiscard]] core::ScriptedZone newYork();

/// Eleven hours ahead of UTC; half an hour less from 2024-04-07 02:00 to 2024-10-06 02:00.
[[nodiscard]] core::ScriptedZone lordHowe();

/// Crossed the date line in 2011: it had no 2011-12-30.
[[nodiscard]] core::ScriptedZone apia();

} // namespace pomotide::build
