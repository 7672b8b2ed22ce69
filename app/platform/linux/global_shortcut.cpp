// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/global_shortcut.h"

#include "app/platform/linux/dbus/portal_shortcut.h"
#ifdef POMOTIDE_WITH_X11_KEYS
#include "app/platform/linux/x11/x11_shortcut.h"
#endif

#include <QKeySequence>

namespace pomotide::app {

QString GlobalShortcut::command()
{
    return QStringLiteral("pomotidectl quick");
}

QString GlobalShortcut::keysOf(const std::string& shortcut)
{
    return QKeySequence(QString::fromStdString(shortcut), QKeySequence::PortableText)
        .toString(QKeySequence::NativeText);
}

std::unique_ptr<GlobalShortcut> makeGlobalShortcut()
{
#ifdef POMOTIDE_WITH_X11_KEYS
    // On Wayland an X server receives only the keys of X11 windows.
    if (qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        if (auto shortcut = X11Shortcut::open()) {
            return shortcut;
        }
    }
#endif
    return std::make_unique<PortalShortcut>(QDBusConnection::connectToBus(
        QDBusConnection::SessionBus, QStringLiteral("org.pomotide.shortcut")));
}

} // namespace pomotide::app
