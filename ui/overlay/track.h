// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shapes are said in how far along they reach and how far across; a track lays them round a circle
// or along an edge of the screen.
#pragma once

#include <QPointF>
#include <QRectF>

#include <array>
#include <cmath>
#include <variant>

namespace pomotide::ui {

/// Part of the way along, from 0 to 1. Round a circle it may reach over either end.
struct Stretch {
    double begin = 0;
    double end = 0;
};

/// In pixels from the track's own line, outwards.
struct Band {
    double inner = 0;
    double outer = 0;
};

struct Patch {
    Stretch along;
    Band across;
};

/// The part that the two have in common; its end is not after its begin if there is none.
[[nodiscard]] Stretch overlap(Stretch one, Stretch other);

/// Points on one side of it are so many pixels ahead, those on the other behind.
struct Line {
    float x = 0;
    float y = 0;
    float offset = 0;

    [[nodiscard]] float ahead(float atX, float atY) const { return x * atX + y * atY + offset; }
};

/// Clockwise from 12 o'clock.
class Circle final {
public:
    /// So many times round, it is at the same place.
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
    /// For points less than half of the way from there.
    [[nodiscard]] Line lineAt(double along) const;

    /// Whether along a row of pixels it is always equally far across.
    [[nodiscard]] static bool isLevel() { return false; }

    /// What of the track can lie in `area`; all of it if the centre does.
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

/// Straight on from a point.
class Strip final {
public:
    static constexpr std::array kTurns{0};

    /// The directions are of length 1.
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
