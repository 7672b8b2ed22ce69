// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_layout.h"
#include "ui/overlay/shape_colours.h"

namespace pomotide::ui {

/// Returns all shapes of the model, from the bottom to the top.
[[nodiscard]] std::vector<Layer> layersOf(const core::OverlayModel& model, const Layout& layout);

} // namespace pomotide::ui
