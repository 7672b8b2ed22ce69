// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/notification_server.h"

#include <QUuid>

#include <utility>

namespace pomotide {

namespace {

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");

// A value of the specification.
constexpr uint kExpired = 1;
constexpr uint kByUser = 2;
constexpr uint kByCall = 3;

} // namespace

QStringList NotificationServer::everything()
{
    return {"actions", "body", "body-markup", "inline-reply", "persistence"};
}

NotificationServer::NotificationServer(QStringList capabilities, QString program)
    : m_name(QUuid::createUuid().toString()),
      m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name)),
      m_capabilities(std::move(capabilities)), m_program(std::move(program))
{
    const auto what = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    if (!m_bus.registerObject(kPath, this, what) || !m_bus.registerService(kService)) {
        qFatal("There is a notification server already");
    }
}

NotificationServer::~NotificationServer()
{
    m_bus.unregisterService(kService);
    m_bus.unregisterObject(kPath);
    QDBusConnection::disconnectFromBus(m_name);
}

uint NotificationServer::idOf(const QString& title) const
{
    for (const auto& [id, shown] : m_up) {
        if (shown.title == title) {
            return id;
        }
    }
    return 0;
}

void NotificationServer::choose(uint id, const QString& action)
{
    emit ActivationToken(id, "token");
    emit ActionInvoked(id, action);
    close(id, kByUser);
}

void NotificationServer::reply(uint id, const QString& text)
{
    emit NotificationReplied(id, text);
    close(id, kByUser);
}

void NotificationServer::dismiss(uint id)
{
    close(id, kByUser);
}

void NotificationServer::expire(uint id)
{
    close(id, kExpired);
}

QStringList NotificationServer::GetCapabilities()
{
    return leavesOpen() ? QStringList() : m_capabilities;
}

QString NotificationServer::GetServerInformation(QString& vendor, QString& version,
                                                 QString& specification)
{
    vendor = "Pomotide";
    version = "1";
    specification = "1.2";
    return m_program;
}

uint NotificationServer::Notify(const QString&, uint replaces, const QString&, const QString& title,
                                const QString& text, const QStringList& actions,
                                const QVariantMap& hints, int timeout)
{
    m_replaced += replaces;
    if (leavesOpen()) {
        return 0;
    }
    const uint id = replaces != 0 ? replaces : ++m_latest;
    m_up[id] = {
        .title = title, .text = text, .actions = actions, .hints = hints, .timeout = timeout};
    return id;
}

void NotificationServer::CloseNotification(uint id)
{
    close(id, kByCall);
}

void NotificationServer::close(uint id, uint reason)
{
    if (m_up.erase(id) > 0) {
        emit NotificationClosed(id, reason);
    }
}

bool NotificationServer::leavesOpen()
{
    if (m_hangs) {
        setDelayedReply(true);
    }
    return m_hangs;
}

} // namespace pomotide
