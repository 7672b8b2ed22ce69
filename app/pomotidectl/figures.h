// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lengths, times, points and titles as they are printed, whatever the sentence around them.
#pragma once

#include "core/model/instant.h"
#include "core/model/local_time.h"
#include "core/scoring/points.h"
#include "core/time/zones.h"

#include <string>
#include <string_view>

namespace pomotide::cli {

/// "12 min", "1 h 5 min"; begun minutes count whole.
[[nodiscard]] std::string lengthText(core::Duration length);

/// "09:00".
[[nodiscard]] std::string timeText(core::TimeOfDay time);

/// "Mon".
[[nodiscard]] std::string weekdayText(std::chrono::weekday day);

/// "Mon 9 Nov".
[[nodiscard]] std::string dateText(core::LocalDate date);

/// "09:07"; "Tue 09:00" on a day of the coming week, "Mon 9 Nov 09:00" on any other.
[[nodiscard]] std::string momentText(core::Instant instant, core::Instant now,
                                     const core::Zone& zone);

/// "09:00–17:30".
[[nodiscard]] std::string spanText(core::Span span, const core::Zone& zone);

/// "38", "2.5": never more than there are.
[[nodiscard]] std::string pointsText(double points);

/// The text as one line shows it: nothing in it moves the cursor or rings a bell.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace pomotide::cli
