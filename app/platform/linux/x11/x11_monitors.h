// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/x11/x11_connection.h"
#include "ui/overlay/overlay_display.h"

namespace pomotide::ui {

/// True if the server tells its monitors.
[[nodiscard]] bool tellsMonitors(const X11Connection& connection);

/// The monitors; mirrored ones once. All of the server's area if it does not tell them.
[[nodiscard]] QList<OverlayScreen> monitorsOf(const X11Connection& connection);

/// Returns the screens of XWayland in its coordinates. Compositors tell RandR of a new scale only
/// for the monitors whose own size it changes. The others are found from `desktop`, the size of the
/// whole desktop in those coordinates, and `logical`, the same screens in those of Wayland.
[[nodiscard]] QList<OverlayScreen> guestScreens(const QList<OverlayScreen>& monitors,
                                                const QSize& desktop,
                                                const QList<OverlayScreen>& logical);

} // namespace pomotide::ui
