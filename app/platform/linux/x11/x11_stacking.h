// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/x11/x11_connection.h"

#include <QList>
#include <QRect>

namespace pomotide::ui {

/// Raises the windows above all others, in their order, if another window covers one of them. Does
/// nothing if a screen locker is among the covering windows: an unmanaged window that takes input
/// and covers a whole screen.
void raiseAbove(const X11Connection& connection, const std::vector<xcb_window_t>& windows,
                const QList<QRect>& screens);

} // namespace pomotide::ui
