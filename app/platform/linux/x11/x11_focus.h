// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace pomotide::app {

/// The window that is the active one, by its number; 0 if none is, or nobody tells.
[[nodiscard]] std::uint32_t windowWithFocus();

/// Asks the window manager to make it the active one, as its user wished at that time of the X
/// server; 0 means just now.
void askForFocus(std::uint32_t window, std::uint32_t time);

/// Asks taskbars and pagers to leave out a window that is shown, as it soon goes again.
void keepOffLists(std::uint32_t window);

} // namespace pomotide::app
