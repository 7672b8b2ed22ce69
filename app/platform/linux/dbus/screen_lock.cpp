// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Desktops report the lock on the session bus, each under its own name. Lockers without a desktop
// often use the login manager.

#include "app/platform/linux/dbus/screen_lock.h"

#include "app/platform/linux/dbus/call.h"

#include <QDBusObjectPath>

#include <array>
#include <utility>

namespace pomotide::app {

namespace {

struct Saver {
    const char* service;
    const char* interface;
    const char* path;
};

// On GNOME a program of its own answers for the Shell, and only when it is started.
constexpr std::array kSavers{
    Saver{"org.freedesktop.ScreenSaver", "org.freedesktop.ScreenSaver",
          "/org/freedesktop/ScreenSaver"},
    Saver{"org.gnome.Shell.ScreenShield", "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
    Saver{"org.gnome.ScreenSaver", "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
    Saver{"org.cinnamon.ScreenSaver", "org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
    Saver{"org.mate.ScreenSaver", "org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
    Saver{"org.xfce.ScreenSaver", "org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
};

constexpr QLatin1String kLogin("org.freedesktop.login1");
constexpr QLatin1String kLoginSession("org.freedesktop.login1.Session");
constexpr QLatin1String kProperties("org.freedesktop.DBus.Properties");
constexpr QLatin1String kLockedHint("LockedHint");

} // namespace

ScreenLock::ScreenLock(QDBusConnection session, QDBusConnection system, QObject* parent)
    : DesktopFlag(parent), m_session(std::move(session)), m_system(std::move(system))
{
    askSavers();
    askLogin();
}

void ScreenLock::hearSaver(const QDBusMessage& message)
{
    if (message.signature() == QLatin1String("b")) {
        setLocked(message.interface(), message.arguments().constFirst().toBool());
    }
}

void ScreenLock::hearLogin(const QString& interface, const QVariantMap& properties)
{
    const QVariant locked = properties.value(kLockedHint);
    if (interface == kLoginSession && locked.isValid()) {
        setLocked(kLogin, locked.toBool());
    }
}

void ScreenLock::askSavers()
{
    for (const auto& [service, name, path] : kSavers) {
        const QString interface = QString::fromLatin1(name);
        m_session.connect(QString(), QString(), interface, QStringLiteral("ActiveChanged"), this,
                          SLOT(hearSaver(QDBusMessage)));
        dbus::call<bool>(
            m_session,
            dbus::message({QString::fromLatin1(service), QString::fromLatin1(path), interface},
                          QStringLiteral("GetActive")),
            this, [this, interface](auto isActive) {
                if (isActive) {
                    setLocked(interface, *isActive);
                }
            });
    }
}

void ScreenLock::askLogin()
{
    const auto question =
        dbus::message({kLogin, QStringLiteral("/org/freedesktop/login1"),
                       QStringLiteral("org.freedesktop.login1.Manager")},
                      QStringLiteral("GetSession"),
                      {qEnvironmentVariable("XDG_SESSION_ID", QStringLiteral("auto"))});
    dbus::call<QDBusObjectPath>(m_system, question, this, [this](const auto& path) {
        if (path) {
            followLogin(path->path());
        }
    });
}

void ScreenLock::followLogin(const QString& path)
{
    m_system.connect(kLogin, path, kProperties, QStringLiteral("PropertiesChanged"), this,
                     SLOT(hearLogin(QString, QVariantMap)));
    dbus::property(m_system, {kLogin, path, kLoginSession}, kLockedHint, this,
                   [this](const QVariant& locked) {
                       if (locked.isValid()) {
                           setLocked(kLogin, locked.toBool());
                       }
                   });
}

void ScreenLock::setLocked(const QString& who, bool isLocked)
{
    if (isLocked) {
        m_lockedBy.insert(who);
    } else {
        m_lockedBy.remove(who);
    }
    set(!m_lockedBy.isEmpty());
}

} // namespace pomotide::app
