// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_shapes.h"

#include <QRect>

class QPainter;

namespace pomotide::ui {

/// Paints the layers clipped to `area`, which must not begin before the origin. The colour of a
/// pixel depends on the layers alone: painting in parts gives the same picture as painting at once.
void shade(QPainter& painter, const Track& track, const std::vector<Layer>& layers,
           const QRect& area);

} // namespace pomotide::ui
