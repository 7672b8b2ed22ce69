// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace pomotide::exchange {

/// The text as a field of CSV, in quotation marks: RFC 4180.
[[nodiscard]] inline std::string csvField(std::string_view text)
{
    std::string field = "\"";
    for (const char unit : text) {
        field.append(unit == '"' ? 2 : 1, unit);
    }
    return field + '"';
}

} // namespace pomotide::exchange
