// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace pomotide::app {

/// A shortcut, taken apart.
struct ShortcutParts {
    bool control = false;
    bool alt = false;
    bool shift = false;
    bool meta = false;
    std::string key;          ///< as X and the desktops' portals name it: "p", "F5", "Return"
    std::uint32_t symbol = 0; ///< the same, by its number there

    bool operator==(const ShortcutParts&) const = default;
};

/// `shortcut` is written as in core::AlertSettings; nothing if it has no key that X knows.
[[nodiscard]] std::optional<ShortcutParts> partsOf(const std::string& shortcut);

} // namespace pomotide::app
