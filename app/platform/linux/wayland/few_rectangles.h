// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegion>

namespace pomotide::ui {

/// Covers `parts` by at most about twenty rectangles, with little additional area. Compositors
/// redraw the screen once per rectangle or, with too many, one rectangle around all.
[[nodiscard]] QRegion inFewRectangles(const QRegion& parts);

} // namespace pomotide::ui
