// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Properties and services of the desktop: most of them by the message buses of the session and the
// system.

#include "app/platform/desktop_flag.h"
#include "app/platform/desktop_notifier.h"
#include "app/platform/linux/common/any_flag.h"
#include "app/platform/linux/dbus/desktop_notifications.h"
#include "app/platform/linux/dbus/desktop_queries.h"
#include "app/platform/linux/dbus/gnome_banners.h"
#include "app/platform/linux/dbus/gnome_top_bar.h"
#include "app/platform/linux/dbus/localtime_watch.h"
#include "app/platform/linux/dbus/login_sleep_watch.h"
#include "app/platform/linux/dbus/motion_preference.h"
#include "app/platform/linux/dbus/portal_look.h"
#include "app/platform/linux/dbus/screen_lock.h"
#include "app/platform/linux/dbus/tray_host.h"
#ifdef POMOTIDE_WITH_X11
#include "app/platform/linux/common/session_kind.h"
#include "app/platform/linux/x11/x11_locker.h"
#endif

#include <QStandardPaths>

namespace pomotide::app {

std::unique_ptr<DesktopFlag> watchScreenLock()
{
    auto lock = std::make_unique<AnyFlag>();
    lock->add(
        std::make_unique<ScreenLock>(QDBusConnection::sessionBus(), QDBusConnection::systemBus()));
#ifdef POMOTIDE_WITH_X11
    auto locker = isOnWayland() ? nullptr : X11Locker::connect();
    if (locker) {
        lock->add(std::move(locker));
    }
#endif
    return lock;
}

std::unique_ptr<DesktopFlag> watchPresenting()
{
    return std::make_unique<BusFlag>(
        presentingQueries(QDBusConnection::sessionBus(), QDBusConnection::systemBus()));
}

std::unique_ptr<DesktopFlag> watchDoNotDisturb()
{
    auto wish = std::make_unique<AnyFlag>();
    wish->add(std::make_unique<BusFlag>(doNotDisturbQueries(QDBusConnection::sessionBus())));
    wish->add(std::make_unique<GnomeBanners>(QDBusConnection::sessionBus()));
    return wish;
}

std::unique_ptr<DesktopFlag> watchReducedMotion()
{
    return std::make_unique<MotionPreference>(
        QDBusConnection::sessionBus(),
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
}

std::unique_ptr<DesktopLookWatch> watchDesktopLook()
{
    return std::make_unique<PortalLook>(QDBusConnection::sessionBus());
}

std::unique_ptr<DesktopFlag> watchTrayHost()
{
    return std::make_unique<TrayHost>(QDBusConnection::sessionBus());
}

std::unique_ptr<TopBar> findTopBar()
{
    const auto data = QStandardPaths::GenericDataLocation;
    const QString user = QStandardPaths::writableLocation(data);
    QStringList shared = QStandardPaths::standardLocations(data);
    shared.removeAll(user);
    return std::make_unique<GnomeTopBar>(QDBusConnection::sessionBus(), shellSettings(),
                                         ExtensionFiles(user, shared));
}

std::unique_ptr<ui::Notifier> makeDesktopNotifier()
{
    return std::make_unique<DesktopNotifications>(QDBusConnection::sessionBus());
}

std::unique_ptr<SleepWatch> makeSleepWatch(ClockWatch& clock)
{
    return std::make_unique<LoginSleepWatch>(QDBusConnection::systemBus(), clock);
}

std::unique_ptr<ZoneWatch> makeZoneWatch(QtZones& zones)
{
    return std::make_unique<LocaltimeWatch>(zones, QDBusConnection::systemBus());
}

} // namespace pomotide::app
