// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_tray.h"

#include "app/platform/linux/x11/x11_connection.h"

#include <QGuiApplication>

#include <memory>

namespace pomotide::app {

bool hasX11Tray()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb")) {
        return false;
    }
    int screen = 0;
    const std::unique_ptr<xcb_connection_t, ui::Disconnect> connection(
        xcb_connect(nullptr, &screen));
    auto* const server = connection.get();
    if (xcb_connection_has_error(server) != 0) {
        return false;
    }
    const auto atom = ui::atomOf(server, "_NET_SYSTEM_TRAY_S" + QByteArray::number(screen));
    const auto owner = ui::owned(
        xcb_get_selection_owner_reply(server, xcb_get_selection_owner(server, atom), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

} // namespace pomotide::app
