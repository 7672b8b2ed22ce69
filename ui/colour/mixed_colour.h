// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace pomotide::ui {

/// Returns an opaque mix: `share` (0 to 1) of `strong`, the rest of `faint`.
[[nodiscard]] QColor mixed(const QColor& strong, const QColor& faint, float share);

} // namespace pomotide::ui
