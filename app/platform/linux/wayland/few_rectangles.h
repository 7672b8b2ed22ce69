// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegion>

namespace pomotide::ui {

/// At most some twenty rectangles that cover `parts`, and not much more of what lies between them:
/// compositors redraw all that is on the screen once for every one, or, if there are too many, in
/// one rectangle around them.
[[nodiscard]] QRegion inFewRectangles(const QRegion& parts);

} // namespace pomotide::ui
