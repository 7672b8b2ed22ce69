// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pomotide::core {

/// Returns the shortcut, or "off" for an empty one.
[[nodiscard]] std::string formatShortcut(const std::string& shortcut);

/// Parses the same in any case, with or without blanks and with alternative names of keys:
/// modifiers out of Ctrl, Alt, Shift and Meta, each at most once and in any order, at least one of
/// them other than Shift, then a key. Nothing for any other text.
[[nodiscard]] std::optional<std::string> parseShortcut(std::string_view text);

/// The same for a window, in which function keys need no modifier.
[[nodiscard]] std::optional<std::string> parseWindowShortcut(std::string_view text);

} // namespace pomotide::core
