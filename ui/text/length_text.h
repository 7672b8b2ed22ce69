// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QString>

#include <optional>

namespace pomotide::ui {

/// A length as people type it: "25", "25m", "25 min", "1h 30m", "1:30", "1.5 h". Nothing if it is
/// none of these.
[[nodiscard]] std::optional<core::Duration> parseLength(const QString& typed);

/// How an estimate has to be typed.
[[nodiscard]] QString estimateAdvice();

/// Between which lengths an estimate has to be.
[[nodiscard]] QString estimateLimits();

} // namespace pomotide::ui
