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

/// Shapes beside each other: they do not overlap, but may touch.
using Layer = std::vector<Shape>;

/// All that is to be painted, from the bottom to the top.
[[nodiscard]] std::vector<Layer> layersOf(const core::OverlayModel& model, const Layout& layout);

/// Outside of it, nothing looks different when the boundary moves from one place to the other.
[[nodiscard]] Patch wayOfBoundary(double from, double to, const Layout& layout);

/// So many equal dashes all the way along, each with that share of its part.
[[nodiscard]] std::vector<Stretch> dashes(int count, double share);

} // namespace pomotide::ui
