// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pomotide::app {

/// True if the X server has a tray of the older kind, which embeds windows.
[[nodiscard]] bool hasX11Tray();

} // namespace pomotide::app
