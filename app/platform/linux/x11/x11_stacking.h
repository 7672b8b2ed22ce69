// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/x11/x11_connection.h"

#include <QList>
#include <QRect>

namespace pomotide::ui {

/// True if windows can have holes and let input pass, and tell whether they do.
[[nodiscard]] bool hasShape(const X11Connection& connection);

/// Raises the windows above all others, in their order, if another window covers one of them. Does
/// nothing if a screen locker is among the covering windows: an unmanaged window that takes input
/// and covers a whole screen.
void raiseAbove(const X11Connection& connection, const std::vector<xcb_window_t>& windows,
                const QList<QRect>& screens);

/// Puts the window directly below the lowest screen locker, if there is one. Windows are created
/// above all others.
void putBelowLocker(const X11Connection& connection, xcb_window_t window,
                    const QList<QRect>& screens);

/// True if there is a screen locker that has grabbed the keyboard.
[[nodiscard]] bool hasLocker(const X11Connection& connection, const QList<QRect>& screens);

} // namespace pomotide::ui
