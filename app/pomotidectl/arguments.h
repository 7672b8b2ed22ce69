// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/invocation.h"

#include <vector>

namespace pomotide::cli {

/// Parses the arguments, without the program's name. A report answers --help and --version, or says
/// what is wrong with the arguments.
[[nodiscard]] std::variant<Invocation, Report>
readArguments(const std::vector<std::string>& arguments);

} // namespace pomotide::cli
