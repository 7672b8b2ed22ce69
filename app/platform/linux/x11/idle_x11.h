// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

namespace pomotide::app {

/// By the X server's counter of milliseconds without input. Null if there is no server, or it has
/// no such counter.
[[nodiscard]] std::unique_ptr<IdleSource> connectIdleX11();

} // namespace pomotide::app
