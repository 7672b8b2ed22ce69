// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Formats lengths, times, points and titles for all messages.
#pragma once

#include "core/model/instant.h"
#include "core/model/local_time.h"
#include "core/scoring/points.h"
#include "core/time/zones.h"

#include <string>
#include <string_view>

namespace pomotide::cli {

/// Returns "12 min", "1 h 5 min" or "less than 1 min"; rounded half up to minutes.
[[nodiscard]] std::string lengthText(core::Duration length);

/// Returns the whole minutes past a planned end, as a clock counts them: "12 min".
[[nodiscard]] std::string overtimeText(core::Duration overtime);

/// Returns "12 min" or "1 h 5 min".
[[nodiscard]] std::string leftText(int minutes);

/// Returns, for example, "09:00".
[[nodiscard]] std::string timeText(core::TimeOfDay time);

/// Returns, for example, "Mon".
[[nodiscard]] std::string weekdayText(std::chrono::weekday day);

/// Returns, for example, "Mon 9 Nov".
[[nodiscard]] std::string dateText(core::LocalDate date);

/// Returns "09:07" for today, "Tue 09:00" for a day of the coming week, "Mon 9 Nov 09:00" for any
/// other.
[[nodiscard]] std::string momentText(core::Instant instant, core::Instant now,
                                     const core::Zone& zone);

/// Returns, for example, "09:00–17:30" or "22:00–02:00 on Tue".
[[nodiscard]] std::string spanText(core::Span span, const core::Zone& zone);

/// Returns, for example, "Asia/Tokyo (UTC+09:00)".
[[nodiscard]] std::string zoneText(const core::Zone& zone, core::Instant now);

/// Returns, for example, "38" or "2.5", rounded half up.
[[nodiscard]] std::string pointsText(double points);

/// Returns, for example, "38 points" or "1 point".
[[nodiscard]] std::string pointsWords(double points);

/// Returns, for example, “Write report”, on one line.
[[nodiscard]] std::string titleText(std::string_view title);

/// The text on one line, without control characters and without those that turn what is behind
/// them.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace pomotide::cli
