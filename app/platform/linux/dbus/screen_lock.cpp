// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Desktops announce it on the session bus, each by a name of its own; lockers without a desktop
// often do so through the login manager.

#include "app/platform/linux/dbus/screen_lock.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <array>
#include <functional>
#include <utility>

namespace pomotide::app {

namespace {

struct Saver {
    const char* name; ///< of the service, and of its interface
    const char* path;
};

constexpr std::array kSavers{
    Saver{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
    Saver{"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
    Saver{"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
    Saver{"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
    Saver{"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
};

const auto kLogin = QStringLiteral("org.freedesktop.login1");
const auto kLoginSession = QStringLiteral("org.freedesktop.login1.Session");
const auto kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
const auto kLockedHint = QStringLiteral("LockedHint");

/// Calls `take` with what is answered, unless that is an error.
template<typename Answer, typename Take>
void ask(QDBusConnection& bus, QDBusMessage message, QObject* context, Take take)
{
    message.setAutoStartService(false);
    auto* const call = new QDBusPendingCallWatcher(bus.asyncCall(message), context);
    QObject::connect(call, &QDBusPendingCallWatcher::finished, context, [take, call] {
        const QDBusPendingReply<Answer> reply = *call;
        call->deleteLater();
        if (reply.isValid()) {
            take(reply.value());
        }
    });
}

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
    for (const auto& [name, path] : kSavers) {
        const QString interface = QString::fromLatin1(name);
        m_session.connect(QString(), QString(), interface, QStringLiteral("ActiveChanged"), this,
                          SLOT(hearSaver(QDBusMessage)));
        const auto question = QDBusMessage::createMethodCall(
            interface, QString::fromLatin1(path), interface, QStringLiteral("GetActive"));
        ask<bool>(m_session, question, this,
                  [this, interface](bool isActive) { setLocked(interface, isActive); });
    }
}

void ScreenLock::askLogin()
{
    auto question = QDBusMessage::createMethodCall(
        kLogin, QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("GetSession"));
    question << qEnvironmentVariable("XDG_SESSION_ID", QStringLiteral("auto"));
    ask<QDBusObjectPath>(m_system, question, this,
                         [this](const QDBusObjectPath& path) { followLogin(path.path()); });
}

void ScreenLock::followLogin(const QString& path)
{
    m_system.connect(kLogin, path, kProperties, QStringLiteral("PropertiesChanged"), this,
                     SLOT(hearLogin(QString, QVariantMap)));
    auto question =
        QDBusMessage::createMethodCall(kLogin, path, kProperties, QStringLiteral("Get"));
    question << kLoginSession << kLockedHint;
    ask<QDBusVariant>(m_system, question, this, [this](const QDBusVariant& locked) {
        setLocked(kLogin, locked.variant().toBool());
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
