// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/report.h"
#include "app/system/translations.h"

#include <vector>

namespace pomotide::cli {

/// Runs pomotidectl, except for printing. `arguments` are without the program's name. Sets the
/// language: the desktop's, or the one that the database has.
[[nodiscard]] Report run(const std::vector<std::string>& arguments,
                         app::Translations& translations);

} // namespace pomotide::cli
