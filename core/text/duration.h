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
/// "90" where bare numbers are minutes. Units may be longer, as "90 minutes", and in any case.
/// Nothing for any other text. The result may be zero, but is never negative.
[[nodiscard]] std::optional<Duration> parseDuration(std::string_view typed,
                                                    BareNumber bare = BareNumber::Minutes);

/// Returns "30s", "2m", "1m30s" or "1h30m"; "0s" for zero. Parts of a second are left out.
[[nodiscard]] std::string formatDuration(Duration duration);

} // namespace pomotide::core
