// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"

namespace pomotide::ui::text {

/// Returns a sentence that says how a backend with these capabilities shows the ring, and what it
/// cannot do on this desktop.
[[nodiscard]] QString overlay(OverlayBackend::Capabilities capabilities);

/// Returns what the program does, for a new user of a desktop with these capabilities.
[[nodiscard]] QString welcome(OverlayBackend::Capabilities capabilities);

/// Says what the user can do about the limits of such an overlay; empty if it has none.
[[nodiscard]] QString whatToDo(OverlayBackend::Capabilities capabilities);

} // namespace pomotide::ui::text
