// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace pomotide::cli {

/// What became of a call, as scripts see it. The numbers are promised in the manual.
enum class Exit {
    Done = 0,
    Refused = 1,
    WrongUsage = 2, ///< or an input that cannot be read
    StoreFailed = 3,
    OutputFailed = 4,
};

/// To print, and then to end with: on standard output what is done, the rest on standard error.
struct Report {
    Exit exit = Exit::Done;
    std::string text;

    bool operator==(const Report&) const = default;
};

} // namespace pomotide::cli
