// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parsers for typed lengths, times and names. They return nothing for any other text.
#pragma once

#include "core/model/pomodoro.h"
#include "core/model/work_hours.h"

#include <optional>
#include <string_view>

namespace pomotide::cli {

/// A local time. Without a date, its day follows from the context.
struct TypedMoment {
    std::optional<core::LocalDate> date;
    core::TimeOfDay time;

    bool operator==(const TypedMoment&) const = default;
};

/// Parses a duration above zero; a number without a unit is in minutes.
[[nodiscard]] std::optional<core::Duration> parseLength(std::string_view typed);

/// Parses "mon", "monday", "mon-fri" or "sat,sun".
[[nodiscard]] std::optional<core::Weekdays> parseWeekdays(std::string_view typed);

/// Parses "#12" or "12".
[[nodiscard]] std::optional<std::int64_t> parseId(std::string_view typed);

/// Parses "9:05" or "2026-03-02 9:05".
[[nodiscard]] std::optional<TypedMoment> parseMoment(std::string_view typed);

[[nodiscard]] std::optional<core::Verdict> parseVerdict(std::string_view typed);
[[nodiscard]] std::optional<core::When> parseWhen(std::string_view typed);
[[nodiscard]] std::optional<core::Repeat> parseRepeat(std::string_view typed);

} // namespace pomotide::cli
