// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegion>
#include <QSize>

#include <functional>

class QPainter;

namespace pomotide::ui {

/// Where `paint` leaves anything in a picture of that size, of every `lineSpacing`-th line only:
/// the mask of a window that cannot be translucent.
[[nodiscard]] QRegion paintedRegion(const QSize& size, const std::function<void(QPainter&)>& paint,
                                    int lineSpacing);

} // namespace pomotide::ui
