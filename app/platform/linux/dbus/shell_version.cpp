// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/shell_version.h"

#include "app/platform/linux/dbus/call.h"

#include <QDBusConnectionInterface>

namespace pomotide::app {

namespace {

constexpr int kPatience = 1000; // milliseconds

} // namespace

QVersionNumber shellVersion(const QDBusConnection& session)
{
    const auto service = QStringLiteral("org.gnome.Shell");
    const auto* const bus = session.interface();
    if (bus == nullptr || !bus->isServiceRegistered(service)) {
        return {};
    }
    const auto get = dbus::propertyMessage({service, QStringLiteral("/org/gnome/Shell"), service},
                                           QStringLiteral("ShellVersion"));
    const QDBusReply<QDBusVariant> version = session.call(get, QDBus::Block, kPatience);
    return version.isValid() ? QVersionNumber::fromString(version.value().variant().toString())
                             : QVersionNumber();
}

// "Only set input region of non-X11 window actors" is in mutter's tags from 44.2 on. Before, the
// surface that XWayland commits replaces the shape.
ui::GuestInput guestInput(const QVersionNumber& shell)
{
    if (shell < QVersionNumber(43)) {
        return ui::GuestInput::Blocked;
    }
    return shell < QVersionNumber(44, 2) ? ui::GuestInput::PassesNewWindows
                                         : ui::GuestInput::Passes;
}

} // namespace pomotide::app
