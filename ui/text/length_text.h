// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::ui {

/// Says how estimates can be typed.
[[nodiscard]] QString estimateAdvice();

/// Says how long estimates can be.
[[nodiscard]] QString estimateLimits();

} // namespace pomotide::ui
