// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "core/model/local_time.h"
#include "core/time/zones.h"

#include <optional>
#include <string>
#include <string_view>

/// Instants and dates as ISO 8601 writes them, for files; years have four digits.
namespace pomotide::core {

/// "2026-03-02T09:00:00.000Z".
[[nodiscard]] std::string formatIso(Instant instant);

/// What clocks in the zone show, and how far they are ahead of UTC: "2026-03-02T10:00:00+01:00".
[[nodiscard]] std::string formatIso(Instant instant, const Zone& zone);

/// "2026-03-02".
[[nodiscard]] std::string formatIso(LocalDate date);

/// What the first of these has written; nothing if it is anything else.
[[nodiscard]] std::optional<Instant> parseIsoInstant(std::string_view text);

/// What the last of these has written; nothing if it is anything else, or on no calendar.
[[nodiscard]] std::optional<LocalDate> parseIsoDate(std::string_view text);

} // namespace pomotide::core
