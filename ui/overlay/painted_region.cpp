// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/painted_region.h"

#include <QImage>

#include <vector>

namespace pomotide::ui {

namespace {

/// Fainter pixels do not count: a stroke's soft edge would become black.
constexpr int kLeastAlpha = 64;

void addRuns(std::vector<QRect>& runs, const QImage& picture, int y, QPoint at)
{
    const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    int begin = -1;
    for (int x = 0; x <= picture.width(); ++x) {
        const bool isPainted = x < picture.width() && qAlpha(line[x]) >= kLeastAlpha;
        if (isPainted && begin < 0) {
            begin = x;
        } else if (!isPainted && begin >= 0) {
            runs.emplace_back(at.x() + begin, at.y() + y, x - begin, 1);
            begin = -1;
        }
    }
}

} // namespace

QRegion paintedRegion(const QImage& picture, QPoint at, int lineSpacing)
{
    std::vector<QRect> runs;
    for (int y = 0; y < picture.height(); ++y) {
        if ((at.y() + y) % lineSpacing == 0) {
            addRuns(runs, picture, y, at);
        }
    }
    QRegion region;
    region.setRects(runs.data(), static_cast<int>(runs.size()));
    return region;
}

} // namespace pomotide::ui
