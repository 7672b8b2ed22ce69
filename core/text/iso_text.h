// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "core/model/local_time.h"
#include "core/time/zones.h"

#include <optional>
#include <string>
#include <string_view>

/// Instants and dates in ISO 8601, for files; years have four digits.
namespace pomotide::core {

/// "2026-03-02T09:00:00.000Z".
[[nodiscard]] std::string formatIso(Instant instant);

/// The local time in the zone and its offset from UTC: "2026-03-02T10:00:00+01:00".
[[nodiscard]] std::string formatIso(Instant instant, const Zone& zone);

/// "2026-03-02".
[[nodiscard]] std::string formatIso(LocalDate date);

/// Reads what formatIso(Instant) writes; nothing for any other text.
[[nodiscard]] std::optional<Instant> parseIsoInstant(std::string_view text);

/// Reads what formatIso(LocalDate) writes; nothing for any other text or a date that no calendar
/// has.
[[nodiscard]] std::optional<LocalDate> parseIsoDate(std::string_view text);

} // namespace pomotide::core
