// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/wl_connection.h"

#include <poll.h>
#include <wayland-client.h>

#include <cstdlib>
#include <system_error>
#include <utility>

namespace pomotide::ui {

std::unique_ptr<WaylandConnection> WaylandConnection::open()
{
    // Without a name, libwayland would connect to any compositor that runs beside an X11 session.
    const char* const name = std::getenv("WAYLAND_DISPLAY");
    if (!name || !*name) {
        return nullptr;
    }
    WaylandOwned<wl_display> display(wl_display_connect(name));
    if (!display) {
        return nullptr;
    }
    return std::unique_ptr<WaylandConnection>(new WaylandConnection(std::move(display)));
}

WaylandConnection::WaylandConnection(WaylandOwned<wl_display> display)
    : m_display(std::move(display))
{}

int WaylandConnection::descriptor() const
{
    return wl_display_get_fd(display());
}

void WaylandConnection::receive() const
{
    while (wl_display_prepare_read(display()) != 0) {
        wl_display_dispatch_pending(display());
        if (wl_display_get_error(display()) != 0) {
            return;
        }
    }
    pollfd arrival{.fd = descriptor(), .events = POLLIN, .revents = 0};
    if (poll(&arrival, 1, 0) > 0) {
        wl_display_read_events(display());
    } else {
        wl_display_cancel_read(display());
    }
    wl_display_dispatch_pending(display());
    flush();
}

void WaylandConnection::roundTrip() const
{
    wl_display_roundtrip(display());
}

void WaylandConnection::flush() const
{
    // Requests that do not fit are sent by the next flush; an error stays in failure().
    wl_display_flush(display());
}

std::string WaylandConnection::failure() const
{
    const int error = wl_display_get_error(display());
    return error == 0 ? std::string() : std::generic_category().message(error);
}

} // namespace pomotide::ui
