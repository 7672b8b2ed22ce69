// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

namespace pomotide::app {

/// The idle source of the X server's idle counter, in milliseconds. Null if there is no server or
/// no such counter.
[[nodiscard]] std::unique_ptr<IdleSource> connectIdleX11();

} // namespace pomotide::app
