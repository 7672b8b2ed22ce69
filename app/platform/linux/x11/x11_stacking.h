// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/x11/x11_connection.h"

#include <QList>
#include <QRect>

namespace pomotide::ui {

/// Puts the windows above all others, in their order, if something covers them; unless among what
/// covers them is a window that locks the screen: one that no window manager touches, that takes
/// input, and that lies over the whole of a screen.
void raiseAbove(const X11Connection& connection, const std::vector<xcb_window_t>& windows,
                const QList<QRect>& screens);

} // namespace pomotide::ui
