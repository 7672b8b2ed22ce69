// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

namespace pomotide::app {

/// By ext-idle-notify, or what there was before it. Null if there is no compositor, or it has
/// neither. It counts from the asking on, and nobody is idle for it while something keeps the
/// screen from going dark.
[[nodiscard]] std::unique_ptr<IdleSource> connectIdleWayland();

} // namespace pomotide::app
