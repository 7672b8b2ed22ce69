// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace pomotide::json {

/// The reason why a JSON text cannot be used.
struct Fault {
    std::string where; ///< "line 3, column 14", or a path: "steps[3].at"; empty: the whole text
    std::string what;  ///< a sentence: the expected and the found value

    bool operator==(const Fault&) const = default;
};

/// In one line, for people.
[[nodiscard]] inline std::string textOf(const Fault& fault)
{
    return fault.where.empty() ? fault.what : fault.where + ": " + fault.what;
}

} // namespace pomotide::json
