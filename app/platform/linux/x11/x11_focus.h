// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>

#include <cstdint>
#include <optional>

namespace pomotide::app {

/// The id of the active window; 0 if there is none or the window manager does not report it.
[[nodiscard]] std::uint32_t windowWithFocus();

/// The middle of the window, in pixels of the X server; nothing if it is gone.
[[nodiscard]] std::optional<QPoint> middleOf(std::uint32_t window);

/// Asks the window manager to activate the window. `time` is the X server's time of the user's
/// request; 0 means now.
void askForFocus(std::uint32_t window, std::uint32_t time);

/// Asks taskbars and pagers to omit a window, as it is shown only briefly.
void keepOffLists(std::uint32_t window);

} // namespace pomotide::app
