// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/track.h"

#include <algorithm>
#include <numbers>

namespace pomotide::ui {

namespace {

constexpr double kTurn = 2 * std::numbers::pi;

double lengthOf(const QPointF& way)
{
    return std::hypot(way.x(), way.y());
}

double turnOf(const QPointF& way)
{
    return std::atan2(way.x(), -way.y()) / kTurn;
}

Line lineThrough(const QPointF& point, const QPointF& ahead)
{
    return {static_cast<float>(ahead.x()), static_cast<float>(ahead.y()),
            static_cast<float>(-QPointF::dotProduct(point, ahead))};
}

} // namespace

Stretch overlap(Stretch one, Stretch other)
{
    return {std::max(one.begin, other.begin), std::min(one.end, other.end)};
}

std::vector<Stretch> dashes(int count, double share)
{
    std::vector<Stretch> stretches;
    stretches.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        stretches.push_back({double(i) / count, (i + share) / count});
    }
    return stretches;
}

Circle::Circle(const QPointF& centre, double radius)
    : m_centre(centre), m_radius(radius), m_centreX(static_cast<float>(centre.x())),
      m_centreY(static_cast<float>(centre.y())), m_distance(static_cast<float>(radius))
{}

double Circle::length() const
{
    return kTurn * m_radius;
}

Line Circle::lineAt(double along) const
{
    const double angle = kTurn * along;
    return lineThrough(m_centre, {std::cos(angle), std::sin(angle)});
}

Patch Circle::within(const QRectF& area) const
{
    const QPointF nearest(std::clamp(m_centre.x(), area.left(), area.right()),
                          std::clamp(m_centre.y(), area.top(), area.bottom()));
    const double middle = turnOf(area.center() - m_centre);
    Stretch along{middle, middle};
    double farthest = 0;
    for (const QPointF& corner :
         {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()}) {
        const double turn = middle + std::remainder(turnOf(corner - m_centre) - middle, 1.0);
        along = {std::min(along.begin, turn), std::max(along.end, turn)};
        farthest = std::max(farthest, lengthOf(corner - m_centre));
    }
    if (area.contains(m_centre)) {
        along = {0, 1};
    }
    return {along, {lengthOf(nearest - m_centre) - m_radius, farthest - m_radius}};
}

QRectF Circle::boundsOf(const Patch& patch) const
{
    const QPointF first = pointAt(patch.along.begin, patch.across.inner);
    double left = first.x();
    double right = left;
    double top = first.y();
    double bottom = top;
    const auto include = [&](double along) {
        for (const double across : {patch.across.inner, patch.across.outer}) {
            const QPointF point = pointAt(along, across);
            left = std::min(left, point.x());
            right = std::max(right, point.x());
            top = std::min(top, point.y());
            bottom = std::max(bottom, point.y());
        }
    };
    include(patch.along.begin);
    include(patch.along.end);
    // The extreme points of a circle are at its quarters.
    for (double at = std::ceil(patch.along.begin * 4); at < patch.along.end * 4; ++at) {
        include(at / 4);
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

QPointF Circle::pointAt(double along, double across) const
{
    const double angle = kTurn * along;
    return m_centre + (m_radius + across) * QPointF(std::sin(angle), -std::cos(angle));
}

Strip::Strip(const QPointF& begin, const QPointF& towards, const QPointF& outwards, double length)
    : m_begin(begin), m_towards(towards), m_outwards(outwards), m_length(length),
      m_line(lineThrough(begin, outwards))
{}

Line Strip::lineAt(double along) const
{
    return lineThrough(m_begin + along * m_length * m_towards, m_towards);
}

Patch Strip::within(const QRectF& area) const
{
    const QPointF from = area.topLeft() - m_begin;
    const QPointF to = area.bottomRight() - m_begin;
    const double near = QPointF::dotProduct(from, m_outwards);
    const double far = QPointF::dotProduct(to, m_outwards);
    return {{QPointF::dotProduct(from, m_towards) / m_length,
             QPointF::dotProduct(to, m_towards) / m_length},
            {std::min(near, far), std::max(near, far)}};
}

QRectF Strip::boundsOf(const Patch& patch) const
{
    const auto point = [this](double along, double across) {
        return m_begin + along * m_length * m_towards + across * m_outwards;
    };
    return QRectF(point(patch.along.begin, patch.across.inner),
                  point(patch.along.end, patch.across.outer))
        .normalized();
}

} // namespace pomotide::ui
