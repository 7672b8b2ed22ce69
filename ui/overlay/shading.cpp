// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Computes a pixel from its distances to the bounds of shapes. The next pixels of its row, up to
// the nearest bound, have the same colour. This is several times as fast as painting paths. Qt's
// rasterizer would also use a thread pool, and each pulse would wake its threads.

#include "ui/overlay/shading.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace pomotide::ui {

namespace {

constexpr float kFar = 1e6F;

/// Half a pixel and a margin for the rounding errors of floats.
constexpr float kSoft = 0.51F;

/// Side in pixels. Small enough that a tile contains few shapes.
constexpr int kLargestTile = 64;

/// A tile that holds the centre must not reach the ring.
constexpr double kTilesInRadius = 4;

/// A premultiplied colour. All components are 0 to 1.
struct Ink {
    float red = 0;
    float green = 0;
    float blue = 0;
    float alpha = 0;

    void add(const Ink& other, float share)
    {
        red += share * other.red;
        green += share * other.green;
        blue += share * other.blue;
        alpha += share * other.alpha;
    }
};

Ink inkOf(const QColor& colour)
{
    const auto alpha = static_cast<float>(colour.alphaF());
    return {static_cast<float>(colour.redF()) * alpha, static_cast<float>(colour.greenF()) * alpha,
            static_cast<float>(colour.blueF()) * alpha, alpha};
}

QRgb pixelOf(const Ink& ink)
{
    // NOLINTNEXTLINE(bugprone-incorrect-roundings): never negative, and lround is slower.
    const auto byte = [](float value) { return static_cast<int>(value * 255 + 0.5F); };
    return qRgba(byte(ink.red), byte(ink.green), byte(ink.blue), byte(ink.alpha));
}

/// Returns the share of a pixel between two bounds, from the distances of the pixel's middle to
/// them.
float between(float fromOne, float fromOther)
{
    return std::clamp(std::min(fromOne, 0.5F) + std::min(fromOther, 0.5F), 0.0F, 1.0F);
}

/// A shape prepared for shading. Pixels outside it are behind one of its lines.
struct Piece {
    std::size_t layer = 0;
    float inner = 0;
    float outer = 0;
    Line begin;
    Line end;
    Ink ink;
};

/// A pixel's colour, and the least distance in its row to a bound of a shape.
struct Sample {
    Ink ink;
    float slack = kFar;
};

using Pieces = std::vector<Piece>;

/// Returns the shapes that are visible in the area.
template<typename OneTrack>
Pieces piecesIn(const QRectF& area, const OneTrack& track, const std::vector<Layer>& layers)
{
    const Patch seen = track.within(area);
    Pieces pieces;
    const auto addIfSeen = [&](std::size_t layer, const Shape& shape, int turns) {
        const Band across = shape.patch.across;
        const double begin = shape.patch.along.begin + turns;
        const double end = shape.patch.along.end + turns;
        const bool isSeen = begin < end && begin < seen.along.end && seen.along.begin < end &&
                            across.inner < seen.across.outer && seen.across.inner < across.outer;
        if (!isSeen) {
            return;
        }
        // Bounds outside the area have no effect.
        const Line none{.offset = kFar};
        const Line after = track.lineAt(end);
        pieces.push_back({layer, static_cast<float>(across.inner), static_cast<float>(across.outer),
                          begin < seen.along.begin ? none : track.lineAt(begin),
                          end > seen.along.end ? none : Line{-after.x, -after.y, -after.offset},
                          inkOf(shape.colour)});
    };
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        for (const Shape& shape : layers[layer]) {
            for (const int turns : OneTrack::kTurns) {
                addIfSeen(layer, shape, turns);
            }
        }
    }
    return pieces;
}

/// Blends shapes into one colour. Shapes of a layer add up; a layer covers those below it.
class Cover final {
public:
    void add(std::size_t layer, const Ink& ink, float share)
    {
        if (layer != m_layer) {
            close();
            m_layer = layer;
        }
        m_ink.add(ink, share);
    }
    [[nodiscard]] Ink all()
    {
        close();
        return m_all;
    }

private:
    void close()
    {
        m_ink.add(m_all, 1 - m_ink.alpha);
        m_all = std::exchange(m_ink, {});
    }

    std::size_t m_layer = 0;
    Ink m_ink;
    Ink m_all;
};

Sample sampleAt(float x, float y, float across, bool isLevel, const Pieces& pieces)
{
    Cover cover;
    float slack = kFar;
    for (const Piece& piece : pieces) {
        const float outwards = across - piece.inner;
        const float inwards = piece.outer - across;
        const float onwards = piece.begin.ahead(x, y);
        const float back = piece.end.ahead(x, y);
        const float insideAcross = std::min(outwards, inwards);
        const float insideAlong = std::min(onwards, back);
        const float inside = std::min(insideAcross, insideAlong);
        const bool isPassedBy = isLevel && insideAcross <= -0.5F;
        if (!isPassedBy) {
            slack = std::min(slack, std::abs(isLevel ? insideAlong : inside));
        }
        if (inside > -0.5F) {
            cover.add(piece.layer, piece.ink, between(outwards, inwards) * between(onwards, back));
        }
    }
    return {cover.all(), slack};
}

template<typename OneTrack>
void shadeTile(QPainter& painter, const OneTrack& track, const std::vector<Layer>& layers,
               const QRect& tile, QImage& image)
{
    const Pieces pieces = piecesIn(QRectF(tile).adjusted(-1, -1, 1, 1), track, layers);
    if (pieces.empty()) {
        return;
    }
    for (int row = 0; row < tile.height(); ++row) {
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(row));
        const float y = static_cast<float>(tile.top() + row) + 0.5F;
        for (int column = 0; column < tile.width();) {
            const float x = static_cast<float>(tile.left() + column) + 0.5F;
            const Sample sample = sampleAt(x, y, track.across(x, y), track.isLevel(), pieces);
            const float same = std::clamp(sample.slack - kSoft, 0.0F, float(kLargestTile));
            const int next = std::min(column + 1 + static_cast<int>(same), tile.width());
            std::fill(line + column, line + next, pixelOf(sample.ink));
            column = next;
        }
    }
    painter.drawImage(tile.topLeft(), image, {{0, 0}, tile.size()});
}

int tileFor(const Circle& circle)
{
    return std::clamp(static_cast<int>(circle.radius() / kTilesInRadius), 1, kLargestTile);
}

int tileFor(const Strip&)
{
    return kLargestTile;
}

} // namespace

void shade(QPainter& painter, const Track& track, const std::vector<Layer>& layers,
           const QRect& area)
{
    QImage image(kLargestTile, kLargestTile, QImage::Format_ARGB32_Premultiplied);
    const auto shadeAll = [&](const auto& one) {
        const int side = tileFor(one);
        for (int top = area.top(); top <= area.bottom(); top += side) {
            for (int left = area.left(); left <= area.right(); left += side) {
                shadeTile(painter, one, layers, QRect(left, top, side, side) & area, image);
            }
        }
    };
    std::visit(shadeAll, track);
}

} // namespace pomotide::ui
