// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pomotide::core {

/// "Ctrl+Alt+P", or "off" for an empty one.
[[nodiscard]] std::string formatShortcut(const std::string& shortcut);

/// The same, in any case, with or without blanks and with other names that keys go by: modifiers
/// out of Ctrl, Alt, Shift and Meta, each once and in this order, at least one that is not Shift,
/// and then a key. Nothing for what is no shortcut.
[[nodiscard]] std::optional<std::string> parseShortcut(std::string_view text);

} // namespace pomotide::core
