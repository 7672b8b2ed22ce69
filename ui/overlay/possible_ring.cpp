// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/possible_ring.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Largest thickness of a strip that blocks clicks, in percent of a ring's radius.
constexpr int kThinnest = 4;

} // namespace

core::OverlayModel possibleRing(core::OverlayModel ring, OverlayBackend::Capabilities capabilities)
{
    if (!capabilities.testFlag(OverlayBackend::Translucent)) {
        ring.opacities = {.rest = ring.opacities.rest / ring.opacities.peak, .peak = 1};
    }
    if (!capabilities.testFlag(OverlayBackend::ClickThrough)) {
        core::Appearance& appearance = ring.appearance;
        if (appearance.place == core::Place::Centre) {
            appearance.place = core::Place::Bottom;
            ring.opacities = core::ofStrip(ring.opacities);
        }
        appearance.thickness = std::min(appearance.thickness, kThinnest);
        appearance.score = appearance.streak = false;
        ring.score.reset();
        ring.streak.clear();
    }
    return ring;
}

} // namespace pomotide::ui
