// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"

#include <optional>
#include <string>
#include <string_view>

/// The only parser and formatter of times of day as people type them.
namespace pomotide::core {

/// Reads "9", "9:30", "9.30", "930", "0930", "9h", "9 h 30", "9 Uhr 30", "9am", "9:30 p.m.", up to
/// "23:59", and the words of every language of the program, as in "9 heures", "9 horas", "9点30分"
/// and "下午3:30". Nothing for any other text.
[[nodiscard]] std::optional<TimeOfDay> parseTimeOfDay(std::string_view typed);

/// Returns "09:30".
[[nodiscard]] std::string formatTimeOfDay(TimeOfDay time);

} // namespace pomotide::core
