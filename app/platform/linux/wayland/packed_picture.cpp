// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copying a ring costs memory accesses rather than pixels: each row is in other pages. So the
// picture is stored in reading order, with runs of one colour as bars and the rest as dots.

#include "app/platform/linux/wayland/packed_picture.h"

#include <QList>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr int kTileWidth = 128;
constexpr int kTileHeight = 16;

/// Shorter runs are stored as dots.
constexpr int kLeastBar = 4;

constexpr std::uint32_t kEvenBytes = 0x00ff00ff;

constexpr int tilesOver(int length, int tile)
{
    return (length + tile - 1) / tile;
}

/// Scales two bytes at a time, which leaves room for the products.
std::uint32_t faded(std::uint32_t pixel, std::uint32_t strength)
{
    const std::uint32_t even = ((pixel & kEvenBytes) * strength >> 8) & kEvenBytes;
    const std::uint32_t odd = ((pixel >> 8) & kEvenBytes) * strength & ~kEvenBytes;
    return even | odd;
}

} // namespace

/// A rectangle of an image.
struct PackedPicture::Canvas {
    std::uint32_t* begin = nullptr;
    qsizetype stride = 0; ///< in pixels
    QSize size;

    static Canvas in(QImage& image, const QRect& area)
    {
        const qsizetype stride = image.bytesPerLine() / qsizetype{sizeof(QRgb)};
        auto* const pixels = reinterpret_cast<std::uint32_t*>(image.bits());
        return {pixels + area.y() * stride + area.x(), stride, area.size()};
    }

    [[nodiscard]] std::uint32_t* row(int y) const { return begin + y * stride; }
};

void PackedPicture::clear(const Canvas& canvas)
{
    for (int y = 0; y < canvas.size.height(); ++y) {
        std::fill_n(canvas.row(y), canvas.size.width(), 0U);
    }
}

void PackedPicture::copyInto(const Canvas& canvas, const QRect& area, const QImage& image,
                             const QPoint& from)
{
    for (int y = 0; y < area.height(); ++y) {
        const auto* const row =
            reinterpret_cast<const std::uint32_t*>(image.constScanLine(from.y() + y)) + from.x();
        std::copy_n(row, area.width(), canvas.row(area.y() + y) + area.x());
    }
}

void PackedPicture::draw(const Tile& tile, const Canvas& canvas, int strength)
{
    const auto factor = static_cast<std::uint32_t>(strength);
    for (const Bar& bar : tile.bars) {
        std::fill_n(canvas.row(bar.y) + bar.x, bar.length, faded(bar.colour, factor));
    }
    for (const Dot& dot : tile.dots) {
        canvas.row(dot.y)[dot.x] = faded(dot.colour, factor);
    }
}

void PackedPicture::pack(const Canvas& canvas, Tile& tile)
{
    auto& [bars, dots, revision] = m_scratch;
    bars.clear();
    dots.clear();
    for (int row = 0; row < canvas.size.height(); ++row) {
        const std::uint32_t* const pixels = canvas.row(row);
        const auto y = static_cast<std::uint8_t>(row);
        for (int at = 0, next = 0; at < canvas.size.width(); at = next) {
            const std::uint32_t colour = pixels[at];
            while (next < canvas.size.width() && pixels[next] == colour) {
                ++next;
            }
            if (colour != 0 && next - at >= kLeastBar) {
                bars.push_back({static_cast<std::uint8_t>(at), y,
                                static_cast<std::uint8_t>(next - at), colour});
            } else if (colour != 0) {
                for (int x = at; x < next; ++x) {
                    dots.push_back({static_cast<std::uint8_t>(x), y, colour});
                }
            }
        }
    }
    revision = m_revision;
    tile = m_scratch;
}

PackedPicture::PackedPicture(const QSize& size)
    : m_size(size), m_columns(tilesOver(size.width(), kTileWidth)),
      m_tiles(static_cast<std::size_t>(m_columns * tilesOver(size.height(), kTileHeight)))
{}

void PackedPicture::replace(const QPoint& topLeft, const QImage& part)
{
    ++m_revision;
    bool hasOthersPainted = false;
    QImage scratch(kTileWidth, kTileHeight, QImage::Format_ARGB32_Premultiplied);
    for (std::size_t index = 0; index < m_tiles.size(); ++index) {
        const QRect area = areaOf(index);
        const QRect common = area & QRect(topLeft, part.size());
        if (common.isEmpty()) {
            continue;
        }
        Tile& tile = m_tiles[index];
        const bool wasEmpty = tile.isEmpty();
        const Canvas canvas = Canvas::in(scratch, QRect({0, 0}, area.size()));
        clear(canvas);
        draw(tile, canvas, kFullStrength);
        copyInto(canvas, common.translated(-area.topLeft()), part, common.topLeft() - topLeft);
        pack(canvas, tile);
        hasOthersPainted = hasOthersPainted || tile.isEmpty() != wasEmpty;
    }
    if (hasOthersPainted) {
        findPainted();
    }
}

void PackedPicture::update(QImage& copy, Copied& copied, int strength) const
{
    for (std::size_t index = 0; index < m_tiles.size(); ++index) {
        const Tile& tile = m_tiles[index];
        const bool isOld = tile.revision > copied.revision;
        if (!isOld && (copied.strength == strength || tile.isEmpty())) {
            continue;
        }
        const Canvas canvas = Canvas::in(copy, areaOf(index));
        if (isOld) {
            clear(canvas);
        }
        draw(tile, canvas, strength);
    }
    copied = {.strength = strength, .revision = m_revision};
}

QRect PackedPicture::areaOf(std::size_t tile) const
{
    const int index = static_cast<int>(tile);
    const QPoint topLeft(index % m_columns * kTileWidth, index / m_columns * kTileHeight);
    return QRect(topLeft, QSize(kTileWidth, kTileHeight)) & QRect({0, 0}, m_size);
}

void PackedPicture::findPainted()
{
    QList<QRect> spans;
    for (std::size_t index = 0; index < m_tiles.size(); ++index) {
        if (m_tiles[index].isEmpty()) {
            continue;
        }
        const QRect area = areaOf(index);
        const bool isContinued = !spans.isEmpty() && spans.back().y() == area.y() &&
                                 spans.back().right() + 1 == area.x();
        if (isContinued) {
            spans.back().setRight(area.right());
        } else {
            spans.append(area);
        }
    }
    m_painted.setRects(spans.constData(), static_cast<int>(spans.size()));
}

} // namespace pomotide::ui
