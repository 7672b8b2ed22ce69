// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asynchronous calls on a message bus. A service that does not respond never answers.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QDBusVariant>

#include <optional>
#include <utility>

namespace pomotide::app::dbus {

/// One interface of an object of a service.
struct Object {
    QString service;
    QString path;
    QString interface;
};

/// A call of `method`. It does not start a service that is not running.
[[nodiscard]] inline QDBusMessage message(const Object& object, const QString& method,
                                          const QVariantList& arguments = {})
{
    auto message =
        QDBusMessage::createMethodCall(object.service, object.path, object.interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

/// Sends `message`, and calls `take` with the reply, a QDBusMessage, unless `context` has been
/// destroyed by then.
template<typename Take>
void send(const QDBusConnection& bus, const QDBusMessage& message, QObject* context, Take take)
{
    auto* const call = new QDBusPendingCallWatcher(bus.asyncCall(message), context);
    QObject::connect(call, &QDBusPendingCallWatcher::finished, context, [call, take] {
        call->deleteLater();
        take(call->reply());
    });
}

/// The same; `take` gets a std::optional<Answer>: nothing after an error.
template<typename Answer, typename Take>
void call(const QDBusConnection& bus, const QDBusMessage& message, QObject* context, Take take)
{
    send(bus, message, context, [take](const QDBusMessage& reply) {
        const QDBusReply<Answer> answer(reply);
        take(answer.isValid() ? std::optional<Answer>(answer.value()) : std::nullopt);
    });
}

/// A query of that property; the reply has a QDBusVariant.
[[nodiscard]] inline QDBusMessage propertyMessage(const Object& object, const QString& name)
{
    return message({object.service, object.path, QStringLiteral("org.freedesktop.DBus.Properties")},
                   QStringLiteral("Get"), {object.interface, name});
}

/// Queries a property; `take` gets a QVariant, which is invalid after an error.
template<typename Take>
void property(const QDBusConnection& bus, const Object& object, const QString& name,
              QObject* context, Take take)
{
    call<QDBusVariant>(bus, propertyMessage(object, name), context,
                       [take](const auto& value) { take(value ? value->variant() : QVariant()); });
}

} // namespace pomotide::app::dbus
