// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/mutter_alarm.h"

#include "app/platform/linux/dbus/call.h"

#include <utility>

namespace pomotide::app {

namespace {

constexpr QLatin1String kPath("/org/gnome/Mutter/IdleMonitor/Core");

QDBusMessage callOf(const QString& method, const QVariantList& arguments = {})
{
    return dbus::message({MutterAlarm::service(), kPath, MutterAlarm::service()}, method,
                         arguments);
}

} // namespace

MutterAlarm::MutterAlarm(const QDBusConnection& session, core::Duration idle, Wait first)
    : m_session(session), m_idle(idle),
      m_service(service(), session, QDBusServiceWatcher::WatchForOwnerChange), m_wait(first)
{
    m_session.connect(service(), kPath, service(), QStringLiteral("WatchFired"), this,
                      SLOT(hear(uint)));
    connect(&m_service, &QDBusServiceWatcher::serviceUnregistered, this, &MutterAlarm::loseService);
    connect(&m_service, &QDBusServiceWatcher::serviceRegistered, this,
            [this, first] { begin(first); });
    begin(first);
}

MutterAlarm::~MutterAlarm()
{
    if (m_watch) {
        removeWatch();
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
            // It fires at every pause until it is removed.
            removeWatch();
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
    const auto message = wait == Wait::ForPause ? callOf(QStringLiteral("AddIdleWatch"),
                                                         {static_cast<qulonglong>(m_idle.count())})
                                                : callOf(QStringLiteral("AddUserActiveWatch"));
    dbus::call<uint>(m_session, message, this, [this, asked = ++m_asked](auto watch) {
        if (asked != m_asked) {
            return;
        }
        if (watch) {
            noteWatch(*watch);
        } else {
            emit lost();
        }
    });
}

void MutterAlarm::removeWatch() const
{
    m_session.asyncCall(callOf(QStringLiteral("RemoveWatch"), {*m_watch}));
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
