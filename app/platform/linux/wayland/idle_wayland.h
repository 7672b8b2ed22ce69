// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

namespace pomotide::app {

/// The idle source of ext-idle-notify or its predecessor. Null without a compositor that has one of
/// them. It counts from the request on, and reports no idleness while a program keeps the screen
/// on.
[[nodiscard]] std::unique_ptr<IdleSource> connectIdleWayland();

} // namespace pomotide::app
