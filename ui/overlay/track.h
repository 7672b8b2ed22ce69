// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shapes have coordinates along and across a track. The track places them round a circle or along
// an edge of the screen.
#pragma once

#include <QPointF>
#include <QRectF>

#include <array>
#include <cmath>
#include <variant>
#include <vector>

namespace pomotide::ui {

/// Part of a track's length, from 0 to 1. On a circle it may exceed either end.
struct Stretch {
    double begin = 0;
    double end = 0;
};

/// Distances in pixels from the track's line outwards.
struct Band {
    double inner = 0;
    double outer = 0;
};

struct Patch {
    Stretch along;
    Band across;
};

/// Returns the common part; its end is not after its begin if there is none.
[[nodiscard]] Stretch overlap(Stretch one, Stretch other);

/// Returns `count` equal dashes along the whole track. A dash has `share` of its part; the rest is
/// a gap.
[[nodiscard]] std::vector<Stretch> dashes(int count, double share);

/// A straight line. Points have a distance from it in pixels: positive ahead, negative behind.
struct Line {
    float x = 0;
    float y = 0;
    float offset = 0;

    [[nodiscard]] float ahead(float atX, float atY) const { return x * atX + y * atY + offset; }
};

/// A circular track, clockwise from 12 o'clock.
class Circle final {
public:
    /// Turns to add to a shape's coordinates: those may exceed either end.
    static constexpr std::array kTurns{-1, 0, 1};

    Circle(const QPointF& centre, double radius);

    [[nodiscard]] double radius() const { return m_radius; }
    [[nodiscard]] double length() const;
    [[nodiscard]] float across(float x, float y) const
    {
        const float fromCentreX = x - m_centreX;
        const float fromCentreY = y - m_centreY;
        return std::sqrt(fromCentreX * fromCentreX + fromCentreY * fromCentreY) - m_distance;
    }
    /// Returns the line across the track at that position, for points less than half a turn away.
    [[nodiscard]] Line lineAt(double along) const;

    /// True if all pixels of a row are equally far across.
    [[nodiscard]] static bool isLevel() { return false; }

    /// Returns the part of the track that `area` can contain; all of it if `area` contains the
    /// centre.
    [[nodiscard]] Patch within(const QRectF& area) const;
    [[nodiscard]] QRectF boundsOf(const Patch& patch) const;

private:
    [[nodiscard]] QPointF pointAt(double along, double across) const;

    QPointF m_centre;
    double m_radius;
    float m_centreX;
    float m_centreY;
    float m_distance;
};

/// A straight track from a point.
class Strip final {
public:
    static constexpr std::array kTurns{0};

    /// The directions must have length 1.
    Strip(const QPointF& begin, const QPointF& towards, const QPointF& outwards, double length);

    [[nodiscard]] double length() const { return m_length; }
    [[nodiscard]] float across(float x, float y) const { return m_line.ahead(x, y); }
    [[nodiscard]] Line lineAt(double along) const;
    [[nodiscard]] bool isLevel() const { return m_line.x == 0; }
    [[nodiscard]] Patch within(const QRectF& area) const;
    [[nodiscard]] QRectF boundsOf(const Patch& patch) const;

private:
    QPointF m_begin;
    QPointF m_towards;
    QPointF m_outwards;
    double m_length;
    Line m_line;
};

using Track = std::variant<Circle, Strip>;

} // namespace pomotide::ui
