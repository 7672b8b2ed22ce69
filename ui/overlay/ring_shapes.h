// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_model.h"

#include <QPointF>
#include <QRectF>
#include <QRgb>

#include <vector>

class QPainterPath;

/// What every ring is made of, be it as large as a screen or as small as an icon.
namespace pomotide::ui {

/// Opaque colours of a phase.
struct Tones {
    QRgb elapsed;
    QRgb remaining;
};

[[nodiscard]] Tones tonesOf(core::PhaseKind kind);

struct Circle {
    QPointF centre;
    double radius = 0;

    /// The square around the circle with that share of the radius.
    [[nodiscard]] QRectF scaled(double share) const;
};

/// Part of the way round, in turns clockwise from 12 o'clock.
struct Turn {
    double begin;
    double end;
};

/// So many equal dashes all the way round, each with that share of its part.
[[nodiscard]] std::vector<Turn> dashes(int count, double share);

/// In radii of a circle.
struct Radii {
    double inner;
    double outer;
};

/// The least part with this one in it that can be painted alone: where the curves of a ring meet,
/// it can be cut without leaving a trace.
[[nodiscard]] Turn wholeCurves(Turn turn);

/// Adds the outline of that part of a ring; nothing if it is empty.
void addSector(QPainterPath& path, const Circle& circle, Radii radii, Turn turn);

} // namespace pomotide::ui
