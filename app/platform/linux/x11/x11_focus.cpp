// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Uses Qt's connection, so that the window manager receives the window's requests before the one
// for its focus.

#include "app/platform/linux/x11/x11_focus.h"

#include "app/platform/linux/x11/x11_connection.h"

#include <QByteArray>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <algorithm>
#include <array>

namespace pomotide::app {

namespace {

/// Null if Qt does not use X11.
xcb_connection_t* connection()
{
    const auto* const x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 != nullptr ? x11->connection() : nullptr;
}

xcb_window_t rootOf(xcb_connection_t* connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
}

using ui::atomOf;
using ui::owned;

/// Sends a request to the window manager.
void wish(xcb_connection_t* connection, xcb_window_t window, const QByteArray& what,
          const std::array<std::uint32_t, 4>& data)
{
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atomOf(connection, what);
    std::copy(data.begin(), data.end(), std::begin(message.data.data32));
    xcb_send_event(connection, 0, rootOf(connection),
                   XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                   reinterpret_cast<const char*>(&message)); // NOLINT(*-cast)
    xcb_flush(connection);
}

const QByteArray kActiveWindow = "_NET_ACTIVE_WINDOW";

} // namespace

std::uint32_t windowWithFocus()
{
    xcb_connection_t* const x11 = connection();
    if (x11 == nullptr) {
        return 0;
    }
    const auto cookie =
        xcb_get_property(x11, 0, rootOf(x11), atomOf(x11, kActiveWindow), XCB_ATOM_WINDOW, 0, 1);
    const auto reply = owned(xcb_get_property_reply(x11, cookie, nullptr));
    const bool isTold = reply && xcb_get_property_value_length(reply.get()) ==
                                     static_cast<int>(sizeof(xcb_window_t));
    return isTold ? *static_cast<const xcb_window_t*>(xcb_get_property_value(reply.get())) : 0;
}

std::optional<QPoint> middleOf(std::uint32_t window)
{
    xcb_connection_t* const x11 = connection();
    if (x11 == nullptr) {
        return std::nullopt;
    }
    const auto geometry =
        owned(xcb_get_geometry_reply(x11, xcb_get_geometry(x11, window), nullptr));
    if (!geometry) {
        return std::nullopt;
    }
    const auto cookie = xcb_translate_coordinates(x11, window, rootOf(x11),
                                                  static_cast<std::int16_t>(geometry->width / 2),
                                                  static_cast<std::int16_t>(geometry->height / 2));
    const auto there = owned(xcb_translate_coordinates_reply(x11, cookie, nullptr));
    return there ? std::optional{QPoint(there->dst_x, there->dst_y)} : std::nullopt;
}

void askForFocus(std::uint32_t window, std::uint32_t time)
{
    xcb_connection_t* const x11 = connection();
    if (x11 == nullptr) {
        return;
    }
    // Window managers trust requests on behalf of the user, as a taskbar makes them. A key pressed
    // for this window is such a request.
    constexpr std::uint32_t kForTheUser = 2;
    wish(x11, window, kActiveWindow, {kForTheUser, time, 0, 0});
}

void keepOffLists(std::uint32_t window)
{
    xcb_connection_t* const x11 = connection();
    if (x11 == nullptr) {
        return;
    }
    constexpr std::uint32_t kAdd = 1;
    constexpr std::uint32_t kByItself = 1;
    wish(x11, window, "_NET_WM_STATE",
         {kAdd, atomOf(x11, "_NET_WM_STATE_SKIP_TASKBAR"), atomOf(x11, "_NET_WM_STATE_SKIP_PAGER"),
          kByItself});
}

} // namespace pomotide::app
