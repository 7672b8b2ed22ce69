// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegion>

class QImage;

namespace pomotide::ui {

/// Returns the visible pixels of `picture`, whose top left is at `at`, in lines whose number is a
/// multiple of `lineSpacing`. This is the shape of a window that cannot be translucent.
[[nodiscard]] QRegion paintedRegion(const QImage& picture, QPoint at, int lineSpacing);

} // namespace pomotide::ui
