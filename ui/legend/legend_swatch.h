// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/legend_model.h"

#include <QRect>

class QPainter;

namespace pomotide::ui {

/// Paints a small piece of such a ring, unrolled, that shows the part.
void paintSwatch(QPainter& painter, core::LegendPart part, const core::OverlayModel& ring,
                 const QRect& place);

/// Paints a small piece of a ring in that phase.
void paintSwatch(QPainter& painter, core::PhaseKind kind, core::Palette palette,
                 const QRect& place);

} // namespace pomotide::ui
