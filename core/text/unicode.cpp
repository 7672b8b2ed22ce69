// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/unicode.h"

#include <algorithm>
#include <array>

namespace pomotide::core {

using namespace std::string_view_literals;

std::size_t codePointCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char unit) {
        return (static_cast<unsigned char>(unit) & 0xC0u) != 0x80u;
    }));
}

bool isBlank(std::string_view utf8)
{
    // Unicode's White_Space, as UTF-8.
    static constexpr std::array kSpaces{
        " "sv,      "\t"sv,     "\n"sv,     "\v"sv,     "\f"sv,     "\r"sv,     "\u0085"sv,
        "\u00A0"sv, "\u1680"sv, "\u2000"sv, "\u2001"sv, "\u2002"sv, "\u2003"sv, "\u2004"sv,
        "\u2005"sv, "\u2006"sv, "\u2007"sv, "\u2008"sv, "\u2009"sv, "\u200A"sv, "\u2028"sv,
        "\u2029"sv, "\u202F"sv, "\u205F"sv, "\u3000"sv,
    };
    while (!utf8.empty()) {
        const auto space = std::find_if(kSpaces.begin(), kSpaces.end(), [&](std::string_view one) {
            return utf8.starts_with(one);
        });
        if (space == kSpaces.end()) {
            return false;
        }
        utf8.remove_prefix(space->size());
    }
    return true;
}

} // namespace pomotide::core
