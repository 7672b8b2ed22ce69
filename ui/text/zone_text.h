// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/zones.h"

#include <QString>

namespace pomotide::ui {

/// "New York" for "America/New_York".
[[nodiscard]] QString placeText(const std::string& zone);

/// "Asia/Tokyo (UTC+09:00)", as of that instant.
[[nodiscard]] QString zoneText(const core::Zone& zone, core::Instant instant);

/// "09:00 – 17:00", in that zone.
[[nodiscard]] QString spanText(const core::Zone& zone, const core::Span& span);

/// The exact bounds with their UTC offsets if clocks change in the span or within three hours of
/// it, otherwise empty.
[[nodiscard]] QString clockChangeText(const core::Zone& zone, const core::Span& span);

} // namespace pomotide::ui
