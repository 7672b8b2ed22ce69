// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::app {

/// Where this computer has programs keep what only matters on it, such as the places of windows.
/// The folder need not exist.
[[nodiscard]] QString stateFolder();

} // namespace pomotide::app
