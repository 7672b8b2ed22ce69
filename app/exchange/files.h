// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/result.h"

#include <functional>
#include <ostream>
#include <string>

namespace pomotide::exchange {

/// The failure of a system call with that error.
[[nodiscard]] core::Failure systemFailure(const std::string& subject, int error);

/// The rights of a written file.
enum class Access {
    Private,  ///< only the user reads it
    AsBefore, ///< as the file that it replaces; private if there was none
};

using Write = std::function<core::Result<core::Unit>(std::ostream& out)>;

/// Writes a file; an existing one is replaced once everything is written. A link is replaced, but
/// with `AsBefore` the file that it leads to. Fails with the failure of `write`, or if the file
/// cannot be written; the file is then unchanged.
[[nodiscard]] core::Result<core::Unit> replaceFile(const std::string& path, const Write& write,
                                                   Access access);

[[nodiscard]] core::Result<std::string> contentOf(const std::string& path);

/// The same; empty if there is no such file.
[[nodiscard]] core::Result<std::string> contentOrNothing(const std::string& path);

} // namespace pomotide::exchange
