// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"
#include "ui/overlay/overlay_display.h"

#include <memory>

namespace pomotide::ui {

/// Returns a connection to the display server for surfaces above all windows; null if this desktop
/// has no such surfaces. Needs a QGuiApplication.
[[nodiscard]] std::unique_ptr<OverlayDisplay> makeOverlayDisplay();

/// Returns the best backend that works on this desktop, never null. Needs a QGuiApplication.
[[nodiscard]] std::unique_ptr<OverlayBackend> makeOverlayBackend();

} // namespace pomotide::ui
