// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <optional>
#include <string>
#include <string_view>

/// The only parser and formatter of durations as people type them.
namespace pomotide::core {

/// The meaning of a number without a unit.
enum class BareNumber { Minutes, Nothing };

/// Reads "90m", "1h30", "1h 30 min", "1:30" (hours and minutes), "1.5h", "1,5 h", "1m30s", and
/// "90" where bare numbers are minutes. Units may be longer, in any case, and in any language of
/// the program, as in "90 minutes", "2 Stunden", "1 hora e 5 minutos" and "25分钟". Nothing for any
/// other text. The result may be zero, but is never negative.
[[nodiscard]] std::optional<Duration> parseDuration(std::string_view typed,
                                                    BareNumber bare = BareNumber::Minutes);

/// Reads "+25", "+1h 30" and "+1:30" as so much more. Nothing for any other text.
[[nodiscard]] std::optional<Duration> parseMore(std::string_view typed);

/// Reads "in 20 min" and "in 1:30" as so long from now, in any language of the program: also "dans
/// 20 min" and "20分钟后". Nothing for any other text.
[[nodiscard]] std::optional<Duration> parseFromNow(std::string_view typed);

/// Returns "30s", "2m", "1m30s" or "1h30m"; "0s" for zero. Parts of a second are left out.
[[nodiscard]] std::string formatDuration(Duration duration);

} // namespace pomotide::core
