// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_monitors.h"

#include <xcb/randr.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace pomotide::ui {

namespace {

/// True for a mirrored screen, which is listed once.
bool isCopy(const QList<OverlayScreen>& screens, const QRect& geometry)
{
    return std::any_of(screens.begin(), screens.end(),
                       [&](const OverlayScreen& screen) { return screen.geometry == geometry; });
}

QSize sizeOfAll(const QList<OverlayScreen>& screens)
{
    return std::accumulate(
               screens.begin(), screens.end(), QRect(),
               [](const QRect& all, const OverlayScreen& one) { return all | one.geometry; })
        .size();
}

QRect scaled(const QRect& rect, double scale)
{
    const auto pixels = [scale](int number) {
        return static_cast<int>(std::lround(scale * number));
    };
    return {pixels(rect.x()), pixels(rect.y()), pixels(rect.width()), pixels(rect.height())};
}

} // namespace

bool tellsMonitors(const X11Connection& connection)
{
    if (!connection.has(xcb_randr_id)) {
        return false;
    }
    const auto reply = owned(xcb_randr_query_version_reply(
        connection, xcb_randr_query_version(connection, 1, 5), nullptr));
    return reply && std::pair(reply->major_version, reply->minor_version) >= std::pair(1u, 5u);
}

QList<OverlayScreen> monitorsOf(const X11Connection& connection)
{
    if (!tellsMonitors(connection)) {
        const auto root = owned(xcb_get_geometry_reply(
            connection, xcb_get_geometry(connection, connection.root()), nullptr));
        return root ? QList<OverlayScreen>{{QStringLiteral("screen"),
                                            QRect(0, 0, root->width, root->height)}}
                    : QList<OverlayScreen>{};
    }
    QList<OverlayScreen> screens;
    const auto reply = owned(xcb_randr_get_monitors_reply(
        connection, xcb_randr_get_monitors(connection, connection.root(), 1), nullptr));
    if (!reply) {
        return screens;
    }
    for (auto monitors = xcb_randr_get_monitors_monitors_iterator(reply.get()); monitors.rem > 0;
         xcb_randr_monitor_info_next(&monitors)) {
        const xcb_randr_monitor_info_t& monitor = *monitors.data;
        const QRect geometry(monitor.x, monitor.y, monitor.width, monitor.height);
        if (!isCopy(screens, geometry)) {
            screens.append({QString::fromUtf8(connection.atomName(monitor.name)), geometry});
        }
    }
    return screens;
}

QList<OverlayScreen> guestScreens(const QList<OverlayScreen>& monitors, const QSize& desktop,
                                  const QList<OverlayScreen>& logical)
{
    const QSize known = sizeOfAll(logical);
    if (known.isEmpty() || desktop.isEmpty() || sizeOfAll(monitors) == desktop) {
        return monitors;
    }
    const double scale = static_cast<double>(desktop.width()) / known.width();
    QList<OverlayScreen> screens = logical;
    for (OverlayScreen& screen : screens) {
        screen.geometry = scaled(screen.geometry, scale);
    }
    return sizeOfAll(screens) == desktop ? screens : monitors;
}

} // namespace pomotide::ui
