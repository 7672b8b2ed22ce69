// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace CLI {
class Error;
}

namespace pomotide::cli {

/// What is wrong with the arguments, without a full stop. CLI11 says that in English: a sentence
/// of its that is not known here stays so.
[[nodiscard]] std::string usageFault(const CLI::Error& error);

} // namespace pomotide::cli
