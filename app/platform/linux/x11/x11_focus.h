// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace pomotide::app {

/// The number of the active window; 0 if there is none or the window manager does not say.
[[nodiscard]] std::uint32_t windowWithFocus();

/// Asks the window manager to activate the window, as the user wished at that time of the X server;
/// 0 means now.
void askForFocus(std::uint32_t window, std::uint32_t time);

/// Asks taskbars and pagers to leave out a window that is shown, as it soon goes again.
void keepOffLists(std::uint32_t window);

} // namespace pomotide::app
