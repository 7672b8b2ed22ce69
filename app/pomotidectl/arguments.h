// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/invocation.h"

#include <functional>
#include <vector>

namespace CLI {
class App;
}

namespace pomotide::cli {

/// Parses the arguments, without the program's name. A report answers --help and --version, or says
/// what is wrong with the arguments.
[[nodiscard]] std::variant<Invocation, Report>
readArguments(const std::vector<std::string>& arguments);

/// Calls `reader` with all commands and options.
void visitCommands(const std::function<void(const CLI::App& app)>& reader);

} // namespace pomotide::cli
