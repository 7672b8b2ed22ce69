// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests to the portals of the desktop: each is answered by a signal of an object of its own.
#pragma once

#include "app/platform/linux/dbus/call.h"

namespace pomotide::app::portal {

inline constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
inline constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
inline constexpr QLatin1String kRequest("org.freedesktop.portal.Request");

struct Request {
    QLatin1String interface;
    QString method;
    QVariantList arguments; ///< those before the options
    QVariantMap options;
    QString token; ///< a different one for each request on a connection
};

/// Sends a request, and starts the portal if needed. `answer` is a slot of `asker`, with the
/// response and its results. Calls `fail` with the request's path if the portal reports an error.
/// Returns that path.
template<typename Fail>
QString ask(QDBusConnection& bus, Request request, QObject* asker, const char* answer, Fail fail)
{
    const QString sender = bus.baseService().mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
    QString path = QStringLiteral("%1/request/%2/%3").arg(kPath, sender, request.token);
    // Connected before the call: the response may come before the reply.
    bus.connect(kService, path, kRequest, QStringLiteral("Response"), asker, answer);
    request.options.insert(QStringLiteral("handle_token"), request.token);
    auto message = dbus::message({kService, kPath, request.interface}, request.method,
                                 request.arguments + QVariantList{request.options});
    message.setAutoStartService(true);
    dbus::send(bus, message, asker, [path, fail](const QDBusMessage& reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) {
            fail(path);
        }
    });
    return path;
}

/// Hears no answer to the request with that path any more.
inline void forget(QDBusConnection& bus, const QString& path, QObject* asker, const char* answer)
{
    bus.disconnect(kService, path, kRequest, QStringLiteral("Response"), asker, answer);
}

} // namespace pomotide::app::portal
