// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pomotide::app {

/// Whether an X server has a tray of the kind into which programs put windows.
[[nodiscard]] bool hasX11Tray();

} // namespace pomotide::app
