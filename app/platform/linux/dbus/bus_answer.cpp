// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/bus_answer.h"

#include "app/platform/linux/dbus/call.h"

#include <QDBusMessage>
#include <QDBusVariant>

#include <utility>

namespace pomotide::app {

BusAnswer::BusAnswer(DBusQuery question)
    : m_question(std::move(question)),
      m_service(m_question.service, m_question.bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    for (const auto& [interface, name] : m_question.changes) {
        m_question.bus.connect(m_question.service, m_question.path, interface, name, this,
                               SLOT(ask()));
    }
    connect(&m_service, &QDBusServiceWatcher::serviceRegistered, this, &BusAnswer::ask);
    connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, [this] { set(false); });
    ask();
}

void BusAnswer::ask()
{
    const auto message = dbus::message({m_question.service, m_question.path, m_question.interface},
                                       m_question.method, m_question.arguments);
    dbus::send(m_question.bus, message, this, [this](const QDBusMessage& reply) { hear(reply); });
}

void BusAnswer::hear(const QDBusMessage& reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        set(false);
        return;
    }
    QVariant answer = reply.arguments().constFirst();
    if (answer.canConvert<QDBusVariant>()) {
        answer = answer.value<QDBusVariant>().variant();
    }
    set(m_question.isYes(answer));
}

} // namespace pomotide::app
