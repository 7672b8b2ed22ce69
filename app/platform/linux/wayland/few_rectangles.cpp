// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/few_rectangles.h"

#include <QList>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// A ring has one or two spans in each band.
constexpr int kBands = 8;
constexpr int kLeastHeight = 16;
constexpr int kLeastGap = 64;

/// Returns the spans from left to right; close ones are joined.
QList<QRect> spansIn(const QRect& band, const QRegion& parts)
{
    QList<QRect> covered;
    for (const QRect& part : parts& band) {
        covered.append({part.left(), band.top(), part.width(), band.height()});
    }
    std::sort(covered.begin(), covered.end(),
              [](const QRect& one, const QRect& other) { return one.left() < other.left(); });
    QList<QRect> spans;
    for (const QRect& next : covered) {
        if (!spans.isEmpty() && next.left() <= spans.back().right() + kLeastGap) {
            spans.back() |= next;
        } else {
            spans.append(next);
        }
    }
    return spans;
}

} // namespace

QRegion inFewRectangles(const QRegion& parts)
{
    const QRect bounds = parts.boundingRect();
    const int height = std::max(kLeastHeight, (bounds.height() + kBands - 1) / kBands);
    QRegion few;
    for (int y = bounds.top(); y <= bounds.bottom(); y += height) {
        for (const QRect& span :
             spansIn(QRect(bounds.left(), y, bounds.width(), height) & bounds, parts)) {
            few += span;
        }
    }
    return few;
}

} // namespace pomotide::ui
