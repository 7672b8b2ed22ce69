// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/ring_shapes.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

/// In degrees. Curves always meet at the same places, so that a ring which is painted in parts
/// looks as if it had been painted at once.
constexpr double kCurve = 5;

void addArc(QPainterPath& path, const QRectF& square, double begin, double end)
{
    while (begin != end) {
        const double next = begin < end ? std::min(end, (std::floor(begin / kCurve) + 1) * kCurve)
                                        : std::max(end, (std::ceil(begin / kCurve) - 1) * kCurve);
        path.arcTo(square, begin, next - begin);
        begin = next;
    }
}

} // namespace

Tones tonesOf(core::PhaseKind kind)
{
    switch (kind) {
    case core::PhaseKind::Idle:
        break;
    case core::PhaseKind::Prompt:
        return {0xff3a3a3c, 0xffff5a3c};
    case core::PhaseKind::Pomodoro:
        return {0xff2f6df0, 0xff3ecf6e};
    case core::PhaseKind::Break:
        return {0xff6b6f76, 0xffc9ced6};
    case core::PhaseKind::Grace:
        return {0xff7c3fc4, 0xffd9a6ff};
    }
    return {0xff8e939b, 0xff8e939b};
}

QRectF Circle::scaled(double share) const
{
    const double r = radius * share;
    return {centre.x() - r, centre.y() - r, 2 * r, 2 * r};
}

std::vector<Turn> dashes(int count, double share)
{
    std::vector<Turn> turns;
    turns.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        turns.push_back({double(i) / count, (i + share) / count});
    }
    return turns;
}

Turn wholeCurves(Turn turn)
{
    constexpr double curves = 360 / kCurve;
    return {std::floor(turn.begin * curves) / curves, std::ceil(turn.end * curves) / curves};
}

void addSector(QPainterPath& path, const Circle& circle, Radii radii, Turn turn)
{
    if (turn.end <= turn.begin) {
        return;
    }
    // Qt counts degrees, counterclockwise from 3 o'clock.
    const double begin = 90 - 360 * turn.begin;
    const double end = 90 - 360 * turn.end;
    const QRectF outer = circle.scaled(radii.outer);
    path.arcMoveTo(outer, begin);
    addArc(path, outer, begin, end);
    addArc(path, circle.scaled(radii.inner), end, begin);
    path.closeSubpath();
}

} // namespace pomotide::ui
