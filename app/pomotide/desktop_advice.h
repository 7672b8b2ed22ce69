// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"

namespace pomotide::app {

/// Facts that this desktop tells the program, besides the capabilities of the overlay.
struct DesktopSenses {
    bool tellsSharing = false; ///< that the screen is shared
    bool tellsInput = false;   ///< that the user is at work
};

/// Says how the ring is shown on this desktop, what it cannot do, and what helps: one sentence a
/// line.
[[nodiscard]] QString desktopAdvice(ui::OverlayBackend::Capabilities can,
                                    const DesktopSenses& senses);

} // namespace pomotide::app
