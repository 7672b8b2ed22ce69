// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/overlay_model.h"

#include <QRect>

class QPainter;

namespace pomotide::ui {

/// Where on a screen of that size the ring lies, or along an edge the strip: with the score just
/// outside it and the streak just inside.
[[nodiscard]] QRect overlayArea(const QSize& screen, const core::Appearance& appearance);

/// Paints it from the origin on, into an `overlayArea` of that size, as it is at the peak of a
/// pulse; at any other moment the whole is fainter by one factor.
void paint(QPainter& painter, const core::OverlayModel& model, const QSize& area);

/// The part that looks different after the change; empty if none does. Much less than the whole if
/// only time has passed.
[[nodiscard]] QRect changedArea(const core::OverlayModel& before, const core::OverlayModel& after,
                                const QSize& area);

} // namespace pomotide::ui
