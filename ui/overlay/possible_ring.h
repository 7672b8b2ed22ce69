// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"

namespace pomotide::ui {

/// Returns the ring without what surfaces with these capabilities cannot show. If they block
/// clicks, it is a thin strip.
[[nodiscard]] core::OverlayModel possibleRing(core::OverlayModel ring,
                                              OverlayBackend::Capabilities capabilities);

} // namespace pomotide::ui
