// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"

namespace pomotide::ui::text {

/// How the ring is shown on this desktop, by the backend of that name, and what it cannot do.
[[nodiscard]] QString overlay(const QString& backend, OverlayBackend::Capabilities capabilities);

} // namespace pomotide::ui::text
