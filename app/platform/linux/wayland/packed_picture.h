// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRegion>

#include <cstdint>
#include <vector>

namespace pomotide::ui {

/// A compressed picture, for fast copies at varying strength. Made for pictures that are mostly
/// empty and have few colours. Images are ARGB32_Premultiplied.
class PackedPicture final {
public:
    static constexpr int kFullStrength = 256;

    /// The strength and revision of a copy.
    struct Copied {
        int strength = 0;
        std::uint32_t revision = 0;

        bool operator==(const Copied&) const = default;
    };

    /// Creates a fully transparent picture.
    explicit PackedPicture(const QSize& size);

    [[nodiscard]] QSize size() const { return m_size; }

    /// The painted region, rounded up to tiles.
    [[nodiscard]] const QRegion& painted() const { return m_painted; }

    /// Replaces the pixels at `topLeft` by `part`.
    void replace(const QPoint& topLeft, const QImage& part);

    /// Describes a copy that is fully transparent.
    [[nodiscard]] Copied nothing() const { return {.strength = 0, .revision = m_revision}; }

    /// Brings `copy`, an image of the picture's size, up to date at `strength`. `copied` is its
    /// strength and revision, which are updated.
    void update(QImage& copy, Copied& copied, int strength) const;

private:
    /// Adjacent pixels of one colour.
    struct Bar {
        std::uint8_t x;
        std::uint8_t y;
        std::uint8_t length;
        std::uint32_t colour;
    };

    struct Dot {
        std::uint8_t x;
        std::uint8_t y;
        std::uint32_t colour;
    };

    /// The pixels in a part of the picture that are not transparent.
    struct Tile {
        std::vector<Bar> bars;
        std::vector<Dot> dots;
        std::uint32_t revision = 0; ///< revision of the picture when this tile was last painted

        [[nodiscard]] bool isEmpty() const { return bars.empty() && dots.empty(); }
    };

    struct Canvas;

    static void clear(const Canvas& canvas);
    static void copyInto(const Canvas& canvas, const QRect& area, const QImage& image,
                         const QPoint& from);
    static void draw(const Tile& tile, const Canvas& canvas, int strength);
    void pack(const Canvas& canvas, Tile& tile);

    [[nodiscard]] QRect areaOf(std::size_t tile) const;
    void findPainted();

    QSize m_size;
    int m_columns; ///< of tiles
    std::vector<Tile> m_tiles;
    std::uint32_t m_revision = 0;
    QRegion m_painted;
    Tile m_scratch; ///< keeps its memory between packings
};

} // namespace pomotide::ui
