// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/overlay_model.h"

#include <QRect>

class QPainter;

namespace pomotide::ui {

/// Returns the area of the ring or strip on a screen of that size. It contains the score and the
/// streak.
[[nodiscard]] QRect overlayArea(const QSize& screen, const core::Appearance& appearance);

/// Paints the model at the origin, in an `overlayArea` of that size, with the opacities of a
/// pulse's peak. At other moments, the whole picture has a lower opacity.
void paint(QPainter& painter, const core::OverlayModel& model, const QSize& area);

/// Returns the part that looks different after the change; empty if none does. It is much smaller
/// than the whole if only `elapsed` changed.
[[nodiscard]] QRect changedArea(const core::OverlayModel& before, const core::OverlayModel& after,
                                const QSize& area);

} // namespace pomotide::ui
