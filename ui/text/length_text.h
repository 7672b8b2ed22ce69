// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QString>

#include <optional>

namespace pomotide::ui {

/// Says how estimates can be typed.
[[nodiscard]] QString estimateAdvice();

/// Says how long estimates can be.
[[nodiscard]] QString estimateLimits();

/// A length as it stands in a field: "1 h 30 min", "1 min 30 s".
[[nodiscard]] QString lengthToType(core::Duration length);

/// Reads a length as core::parseDuration() does, or as lengthToType() writes it.
[[nodiscard]] std::optional<core::Duration> parseLength(const QString& typed);

} // namespace pomotide::ui
