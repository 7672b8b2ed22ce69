// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pomotide::app {

/// Whether the desktop is a Wayland one, even if this program reaches it by an X server beside it.
[[nodiscard]] bool isOnWayland();

} // namespace pomotide::app
