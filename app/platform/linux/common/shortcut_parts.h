// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace pomotide::app {

/// The parts of a shortcut.
struct ShortcutParts {
    bool control = false;
    bool alt = false;
    bool shift = false;
    bool meta = false;
    std::string key;          ///< the name in X and the portals: "p", "F5", "Return"
    std::uint32_t symbol = 0; ///< the X key symbol of the same key

    bool operator==(const ShortcutParts&) const = default;
};

/// Parses a shortcut as written in core::AlertSettings. Returns nothing if X does not know its key.
[[nodiscard]] std::optional<ShortcutParts> partsOf(const std::string& shortcut);

} // namespace pomotide::app
