// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/report.h"

#include <optional>
#include <string>

namespace pomotide::cli {

/// Asks the program that runs on that database, or on the user's own, for its quick entry.
[[nodiscard]] Report openQuickEntry(const std::optional<std::string>& database);

} // namespace pomotide::cli
