// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::ui {

/// How an estimate has to be typed.
[[nodiscard]] QString estimateAdvice();

/// Between which lengths an estimate has to be.
[[nodiscard]] QString estimateLimits();

} // namespace pomotide::ui
