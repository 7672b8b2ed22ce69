// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/mutter_alarm.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace pomotide::app {

namespace {

QDBusMessage callOf(const QString& method)
{
    auto message = QDBusMessage::createMethodCall(
        MutterAlarm::service(), QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
        MutterAlarm::service(), method);
    message.setAutoStartService(false);
    return message;
}

} // namespace

MutterAlarm::MutterAlarm(const QDBusConnection& session, core::Duration idle)
    : m_session(session), m_idle(idle),
      m_service(service(), session, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_session.connect(service(), QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"), service(),
                      QStringLiteral("WatchFired"), this, SLOT(hear(uint)));
    connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, &MutterAlarm::loseService);
    connect(&m_service, &QDBusServiceWatcher::serviceRegistered, this,
            [this] { begin(Wait::ForPause); });
    begin(Wait::ForPause);
}

MutterAlarm::~MutterAlarm()
{
    if (m_watch) {
        auto message = callOf(QStringLiteral("RemoveWatch"));
        message << *m_watch;
        m_session.asyncCall(message);
    }
}

QString MutterAlarm::service()
{
    return QStringLiteral("org.gnome.Mutter.IdleMonitor");
}

void MutterAlarm::hear(uint watch)
{
    if (!m_watch) {
        m_early = watch;
    } else if (*m_watch == watch) {
        const bool wasPause = m_wait == Wait::ForPause;
        if (wasPause) {
            // Until it is removed it fires with each pause.
            auto message = callOf(QStringLiteral("RemoveWatch"));
            message << *m_watch;
            m_session.asyncCall(message);
        }
        begin(wasPause ? Wait::ForInput : Wait::ForPause);
        if (wasPause) {
            emit reached();
        } else {
            emit left();
        }
    }
}

void MutterAlarm::begin(Wait wait)
{
    m_wait = wait;
    m_watch.reset();
    m_early.reset();
    auto message = callOf(wait == Wait::ForPause ? QStringLiteral("AddIdleWatch")
                                                 : QStringLiteral("AddUserActiveWatch"));
    if (wait == Wait::ForPause) {
        message << static_cast<qulonglong>(m_idle.count());
    }
    auto* const call = new QDBusPendingCallWatcher(m_session.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, asked = ++m_asked] {
        const QDBusPendingReply<uint> reply = *call;
        call->deleteLater();
        if (asked != m_asked) {
            return;
        }
        if (reply.isValid()) {
            noteWatch(reply.value());
        } else {
            emit lost();
        }
    });
}

void MutterAlarm::noteWatch(uint watch)
{
    m_watch = watch;
    if (m_early == watch) {
        hear(watch);
    }
}

void MutterAlarm::loseService()
{
    m_watch.reset();
    ++m_asked;
    emit lost();
}

} // namespace pomotide::app
