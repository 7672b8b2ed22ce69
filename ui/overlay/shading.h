// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_shapes.h"

#include <QRect>

class QPainter;

namespace pomotide::ui {

/// Paints what of the layers lies in `area`, which begins at or after the origin. The colour of a
/// pixel depends on the layers alone: painted in parts they look as if painted at once.
void shade(QPainter& painter, const Track& track, const std::vector<Layer>& layers,
           const QRect& area);

} // namespace pomotide::ui
