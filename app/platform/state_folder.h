// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::app {

/// The folder for data that belongs to this computer, such as the places of windows. It may not
/// exist yet.
[[nodiscard]] QString stateFolder();

} // namespace pomotide::app
