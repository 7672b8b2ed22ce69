// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegion>

class QImage;

namespace pomotide::ui {

/// Where `picture`, with its top left at `at`, has anything, of every line whose number can be
/// divided by `lineSpacing` only: the shape of a window that cannot be translucent.
[[nodiscard]] QRegion paintedRegion(const QImage& picture, QPoint at, int lineSpacing);

} // namespace pomotide::ui
