// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people type for lengths, times and names, read as values; nothing for what cannot be read.
#pragma once

#include "core/model/pomodoro.h"
#include "core/schedule/week.h"

#include <optional>
#include <string_view>

namespace pomotide::cli {

/// What clocks showed; without a date, on the day that it is about.
struct TypedMoment {
    std::optional<core::LocalDate> date;
    core::TimeOfDay time;

    bool operator==(const TypedMoment&) const = default;
};

/// A duration of more than nothing; a number without a unit is minutes.
[[nodiscard]] std::optional<core::Duration> parseLength(std::string_view typed);

/// "9:00-12:30", "9am-5pm"; the end may be on the next day.
[[nodiscard]] std::optional<core::DaySpan> parseHours(std::string_view typed);

/// "mon", "monday", "mon-fri", "sat,sun".
[[nodiscard]] std::optional<core::Weekdays> parseWeekdays(std::string_view typed);

/// "#12", "12".
[[nodiscard]] std::optional<std::int64_t> parseId(std::string_view typed);

/// "9:05", "2026-03-02 9:05".
[[nodiscard]] std::optional<TypedMoment> parseMoment(std::string_view typed);

[[nodiscard]] std::optional<core::Verdict> parseVerdict(std::string_view typed);

} // namespace pomotide::cli
