// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"

#include <memory>

namespace pomotide::ui {

/// Returns the best backend that works on this desktop, never null. Needs a QGuiApplication.
[[nodiscard]] std::unique_ptr<OverlayBackend> makeOverlayBackend();

} // namespace pomotide::ui
