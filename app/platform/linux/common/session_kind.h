// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pomotide::app {

/// True on a Wayland desktop, even if this program reaches it through XWayland.
[[nodiscard]] bool isOnWayland();

} // namespace pomotide::app
