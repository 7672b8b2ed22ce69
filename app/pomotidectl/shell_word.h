// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace pomotide::cli {

/// A word of a command line in bash. Nothing in it is expanded.
struct ShellWord {
    std::string text; ///< without quotes
    char quote = 0;   ///< the one that is open at its end; 0 if none is

    bool operator==(const ShellWord&) const = default;
};

[[nodiscard]] ShellWord unquoted(std::string_view typed);

/// The text as it is typed after that open quote, without the closing one.
[[nodiscard]] std::string quoted(std::string_view text, char quote);

} // namespace pomotide::cli
