// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace CLI {
class Error;
}

namespace pomotide::cli {

/// Says what is wrong with the arguments, without a full stop. CLI11 writes English sentences; one
/// that is not known here stays English.
[[nodiscard]] std::string usageFault(const CLI::Error& error);

} // namespace pomotide::cli
