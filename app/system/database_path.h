// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace pomotide::app {

/// The database file: the given one or the user's default. The path is absolute, so that all
/// programs use the same file.
[[nodiscard]] QString databasePath(const std::optional<QString>& chosen);

} // namespace pomotide::app
