// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/desktop_watchers.h"

#include "app/platform/linux/dbus/desktop_queries.h"

namespace pomotide::app {

DesktopWatchers::DesktopWatchers(ui::SessionBridge& bridge, ui::AwayTracker& absence,
                                 ClockWatch& clock, double speed, const QDBusConnection& session,
                                 const QDBusConnection& system, QObject* parent)
    : QObject(parent), m_presence(bridge, absence), m_speed(speed), m_idle(makeIdleSource(session)),
      m_lock(session, system), m_sleep(system, clock),
      m_presenting(presentingQueries(session, system)), m_doNotDisturb(doNotDisturbQueries(session))
{
    connect(&m_idle, &IdleWatch::awayChanged, this, &DesktopWatchers::noteAway);
    connect(&m_lock, &ScreenLock::changed, &m_presence, &PresenceTracker::setLocked);
    connect(&m_sleep, &SleepWatch::fallsAsleep, this, &DesktopWatchers::noteAsleep);
    connect(&m_sleep, &SleepWatch::wokeUp, &m_presence, &PresenceTracker::wakeUp);
    connect(&m_presenting, &BusFlag::changed, &m_presence, &PresenceTracker::setPresenting);
    connect(&m_doNotDisturb, &BusFlag::changed, &m_presence, &PresenceTracker::setDoNotDisturb);
    connect(&m_shares, &ShareWatch::changed, &m_presence, &PresenceTracker::setSharing);
}

void DesktopWatchers::noteAway(bool isAway)
{
    m_presence.setAway(isAway ? std::optional(inProgramTime(IdleWatch::kAway)) : std::nullopt);
}

void DesktopWatchers::noteAsleep(core::Duration ago)
{
    m_presence.fallAsleep(inProgramTime(ago));
}

core::Duration DesktopWatchers::inProgramTime(core::Duration length) const
{
    return std::chrono::duration_cast<core::Duration>(length * m_speed);
}

} // namespace pomotide::app
