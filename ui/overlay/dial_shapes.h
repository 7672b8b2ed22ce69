// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_layout.h"
#include "ui/overlay/shape_colours.h"

namespace pomotide::ui {

/// Adds the time: what is left of the span filled, all else an empty track with ticks. The shape
/// shows the phase: dashed in a prompt, thin in a break, doubled in a grace period; in overtime
/// the filled part is what has grown since the planned end, in steps.
void addDial(std::vector<Layer>& layers, const core::OverlayModel& model, const Layout& layout,
             const ShapeColours& colours);

/// Adds the mark of the moving end. A prompt has none.
void addHand(std::vector<Layer>& layers, const core::OverlayModel& model, const Layout& layout,
             const ShapeColours& colours);

/// Returns the patches that contain all changes when the moving end moves from one place to the
/// other, in turns.
[[nodiscard]] std::vector<Patch> wayOfHand(double from, double to, const Layout& layout);

} // namespace pomotide::ui
