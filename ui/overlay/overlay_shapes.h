// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_layout.h"

#include <QColor>

#include <vector>

namespace pomotide::ui {

struct Shape {
    Patch patch;
    QColor colour;
};

/// Shapes that do not overlap, but may touch.
using Layer = std::vector<Shape>;

/// Returns all shapes of the model, from the bottom to the top.
[[nodiscard]] std::vector<Layer> layersOf(const core::OverlayModel& model, const Layout& layout);

/// Returns the patch that contains all changes when the boundary moves from one share to the other.
[[nodiscard]] Patch wayOfBoundary(double from, double to, const Layout& layout);

/// Returns `count` equal dashes along the whole track. A dash has `share` of its part; the rest is
/// a gap.
[[nodiscard]] std::vector<Stretch> dashes(int count, double share);

} // namespace pomotide::ui
