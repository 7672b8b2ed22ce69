// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace pomotide::cli {

/// The exit status of a call. The manual documents the numbers.
enum class Exit {
    Done = 0,
    Refused = 1,
    WrongUsage = 2, ///< or an unreadable input
    StoreFailed = 3,
    OutputFailed = 4,
};

/// A text and an exit status. A result goes to standard output, anything else to standard error.
struct Report {
    Exit exit = Exit::Done;
    std::string text;
    std::string notice{}; ///< on what else has happened: always on standard error

    bool operator==(const Report&) const = default;
};

} // namespace pomotide::cli
