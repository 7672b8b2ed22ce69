// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/tray_host.h"

#include "app/platform/linux/dbus/call.h"
#ifdef POMOTIDE_WITH_X11_KEYS
#include "app/platform/linux/x11/x11_tray.h"
#endif

#include <QDBusServiceWatcher>

#include <utility>

namespace pomotide::app {

namespace {

constexpr QLatin1String kWatcher("org.kde.StatusNotifierWatcher");
constexpr QLatin1String kPath("/StatusNotifierWatcher");

#ifndef POMOTIDE_WITH_X11_KEYS
bool hasX11Tray()
{
    return false;
}
#endif

} // namespace

TrayHost::TrayHost(QDBusConnection bus, QObject* parent)
    : DesktopFlag(parent), m_bus(std::move(bus))
{
    const auto* const watcher =
        new QDBusServiceWatcher(kWatcher, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    m_bus.connect(kWatcher, kPath, kWatcher, QStringLiteral("StatusNotifierHostRegistered"), this,
                  SLOT(ask()));
    ask();
}

void TrayHost::ask()
{
    dbus::property(m_bus, {kWatcher, kPath, kWatcher},
                   QStringLiteral("IsStatusNotifierHostRegistered"), this,
                   [this](const QVariant& hasHost) { setHasHost(hasHost.toBool()); });
}

void TrayHost::setHasHost(bool hasHost)
{
    if (!isSet() && (hasHost || hasX11Tray())) {
        set(true);
    }
}

} // namespace pomotide::app
