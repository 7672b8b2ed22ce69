// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/report.h"

#include <vector>

namespace pomotide::cli {

/// Runs pomotidectl, except for printing. `arguments` are without the program's name.
[[nodiscard]] Report run(const std::vector<std::string>& arguments);

} // namespace pomotide::cli
