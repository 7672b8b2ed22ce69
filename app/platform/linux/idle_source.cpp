// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/idle_source.h"

#include "app/platform/linux/common/session_kind.h"
#include "app/platform/linux/dbus/idle_mutter.h"
#ifdef POMOTIDE_WITH_IDLE_NOTIFY
#include "app/platform/linux/wayland/idle_wayland.h"
#endif
#ifdef POMOTIDE_WITH_XSYNC
#include "app/platform/linux/x11/idle_x11.h"
#endif

namespace pomotide::app {

std::unique_ptr<IdleSource> makeIdleSource()
{
    std::unique_ptr<IdleSource> source;
    if (isOnWayland()) {
        // XWayland knows only the input of its own windows.
#ifdef POMOTIDE_WITH_IDLE_NOTIFY
        source = connectIdleWayland();
#endif
        return source ? std::move(source) : connectIdleMutter(QDBusConnection::sessionBus());
    }
#ifdef POMOTIDE_WITH_XSYNC
    source = connectIdleX11();
#endif
    return source;
}

} // namespace pomotide::app
