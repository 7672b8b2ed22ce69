// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/overlay_model.h"

#include <QRectF>

class QPainter;

namespace pomotide::ui {

/// The square in the middle of `screen` that holds the ring: its outer diameter is 90 % of the
/// screen's shorter side, and just outside it there is room for more.
[[nodiscard]] QRectF ringSquare(const QRectF& screen);

/// Paints the ring into a `ringSquare` as it is at the peak of a pulse; at any other moment the
/// whole is fainter by one factor.
void paint(QPainter& painter, const core::OverlayModel& model, const QRectF& square);

/// The part of the square that looks different after the change. Much less than the whole if only
/// time has passed.
[[nodiscard]] QRectF changedArea(const core::OverlayModel& before, const core::OverlayModel& after,
                                 const QRectF& square);

} // namespace pomotide::ui
