// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Formats lengths, times, points and titles for all messages, in the user's language.
#pragma once

#include "core/model/instant.h"
#include "core/model/local_time.h"
#include "core/model/pomodoro.h"
#include "core/scoring/points.h"
#include "core/time/zones.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pomotide::cli {

/// Returns "12 min", "1 h 5 min" or "less than 1 min"; in whole minutes, as clocks count them.
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

/// Returns, for example, "09:00–17:30" or "22:00–02:00 on Tue", which is `nextDay`.
[[nodiscard]] std::string hoursText(const std::string& from, const std::string& to,
                                    const std::optional<std::chrono::weekday>& nextDay);

/// The same for a span.
[[nodiscard]] std::string spanText(core::Span span, const core::Zone& zone);

/// Returns, for example, "Asia/Tokyo (UTC+09:00)".
[[nodiscard]] std::string zoneText(const core::Zone& zone, core::Instant now);

/// Returns, for example, "38" or "2.5", rounded half up.
[[nodiscard]] std::string pointsText(double points);

/// Returns, for example, "38 points" or "1 point".
[[nodiscard]] std::string pointsWords(double points);

/// The number of a terminal's columns that the text takes: one for a letter, two for a Chinese one
/// or a mark of full width.
[[nodiscard]] std::size_t widthOf(std::string_view text);

/// The text with spaces behind it, up to that width.
[[nodiscard]] std::string padded(const std::string& text, std::size_t width);

/// Returns, for example, "focused".
[[nodiscard]] std::string verdictText(core::Verdict verdict);

/// Returns, for example, "08:00–12:00, 13:00–17:00".
[[nodiscard]] std::string listed(const std::vector<std::string>& items);

/// Returns both sentences, one behind the other; an empty one is left out.
[[nodiscard]] std::string sentences(const std::string& one, const std::string& other);

/// Returns, for example, “Write report”, on one line.
[[nodiscard]] std::string titleText(std::string_view title);

/// The text on one line, without control characters and without those that turn what is behind
/// them.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace pomotide::cli
