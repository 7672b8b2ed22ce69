// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace pomotide::ui {

/// Opaque: that share of `strong`, 0 to 1, and the rest of `faint`.
[[nodiscard]] QColor mixed(const QColor& strong, const QColor& faint, float share);

} // namespace pomotide::ui
