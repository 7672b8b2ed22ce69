// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/common/shortcut_parts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace pomotide::app {

namespace {

struct Named {
    std::string_view name; ///< in settings
    std::string_view key;  ///< of X
    std::uint32_t symbol;
};

// The numbers are the X protocol's key symbols.
constexpr std::array kNamed{
    Named{"Space", "space", 0x0020},   Named{"Return", "Return", 0xff0d},
    Named{"Tab", "Tab", 0xff09},       Named{"Home", "Home", 0xff50},
    Named{"End", "End", 0xff57},       Named{"Insert", "Insert", 0xff63},
    Named{"Delete", "Delete", 0xffff}, Named{"Left", "Left", 0xff51},
    Named{"Right", "Right", 0xff53},   Named{"Up", "Up", 0xff52},
    Named{"Down", "Down", 0xff54},
};
constexpr std::uint32_t kF1 = 0xffbe;

/// True if `rest` begins with that modifier, which it then removes.
bool take(std::string_view& rest, std::string_view modifier)
{
    const bool isThere =
        rest.starts_with(modifier) && rest.substr(modifier.size()).starts_with('+');
    rest.remove_prefix(isThere ? modifier.size() + 1 : 0);
    return isThere;
}

bool setKey(ShortcutParts& parts, std::string_view name)
{
    if (name.size() == 1) {
        // Letters and digits are their own symbols; a shortcut means the lower-case letter's key.
        const char letter = name.front();
        const bool isCapital = 'A' <= letter && letter <= 'Z';
        parts.key = isCapital ? static_cast<char>(letter - 'A' + 'a') : letter;
        parts.symbol = static_cast<std::uint8_t>(parts.key.front());
        return true;
    }
    const auto* const found =
        std::find_if(kNamed.begin(), kNamed.end(), [&](const Named& n) { return n.name == name; });
    if (found != kNamed.end()) {
        parts.key = found->key;
        parts.symbol = found->symbol;
        return true;
    }
    unsigned which = 0;
    const auto* const end = name.data() + name.size();
    if (!name.starts_with('F') || std::from_chars(name.data() + 1, end, which).ptr != end) {
        return false;
    }
    parts.key = name;
    parts.symbol = kF1 + which - 1;
    return which != 0;
}

} // namespace

std::optional<ShortcutParts> partsOf(const std::string& shortcut)
{
    ShortcutParts parts;
    std::string_view rest = shortcut;
    parts.control = take(rest, "Ctrl");
    parts.alt = take(rest, "Alt");
    parts.shift = take(rest, "Shift");
    parts.meta = take(rest, "Meta");
    return setKey(parts, rest) ? std::optional{parts} : std::nullopt;
}

} // namespace pomotide::app
