// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace pomotide::app {

/// The file that everything is kept in: the chosen one, or the user's own. Absolute, so that every
/// program means the same file by it.
[[nodiscard]] QString databasePath(const std::optional<QString>& chosen);

} // namespace pomotide::app
