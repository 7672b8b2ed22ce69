// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/painted_region.h"

#include <QImage>
#include <QPainter>

#include <vector>

namespace pomotide::ui {

namespace {

/// A stroke's soft edge is not worth a black pixel.
constexpr int kLeastAlpha = 64;

void addRuns(std::vector<QRect>& runs, const QImage& image, int y)
{
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    int begin = -1;
    for (int x = 0; x <= image.width(); ++x) {
        const bool isPainted = x < image.width() && qAlpha(line[x]) >= kLeastAlpha;
        if (isPainted && begin < 0) {
            begin = x;
        } else if (!isPainted && begin >= 0) {
            runs.emplace_back(begin, y, x - begin, 1);
            begin = -1;
        }
    }
}

} // namespace

QRegion paintedRegion(const QSize& size, const std::function<void(QPainter&)>& paint,
                      int lineSpacing)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    painter.end();

    std::vector<QRect> runs;
    for (int y = 0; y < image.height(); y += lineSpacing) {
        addRuns(runs, image, y);
    }
    QRegion region;
    region.setRects(runs.data(), static_cast<int>(runs.size()));
    return region;
}

} // namespace pomotide::ui
