// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/desktop_watchers.h"

#include "app/platform/linux/dbus/desktop_queries.h"

namespace pomotide::app {

Surroundings::Surroundings(ui::SessionBridge& bridge, ui::Absence& absence, ClockWatch& clock,
                           double speed, const QDBusConnection& session,
                           const QDBusConnection& system, QObject* parent)
    : QObject(parent), m_presence(bridge, absence), m_speed(speed), m_idle(makeIdleSource(session)),
      m_lock(session, system), m_sleep(system, clock),
      m_presenting(presentingQuestions(session, system)),
      m_doNotDisturb(doNotDisturbQuestions(session))
{
    connect(&m_idle, &IdleWatch::awayChanged, this, &Surroundings::noteAway);
    connect(&m_lock, &ScreenLock::changed, &m_presence, &Presence::setLocked);
    connect(&m_sleep, &SleepWatch::fallsAsleep, this, &Surroundings::noteAsleep);
    connect(&m_sleep, &SleepWatch::wokeUp, &m_presence, &Presence::wakeUp);
    connect(&m_presenting, &BusFlag::changed, &m_presence, &Presence::setPresenting);
    connect(&m_doNotDisturb, &BusFlag::changed, &m_presence, &Presence::setDoNotDisturb);
    connect(&m_shares, &ShareWatch::changed, &m_presence, &Presence::setSharing);
}

void Surroundings::noteAway(bool isAway)
{
    m_presence.setAway(isAway ? std::optional(inProgramTime(IdleWatch::kAway)) : std::nullopt);
}

void Surroundings::noteAsleep(core::Duration ago)
{
    m_presence.fallAsleep(inProgramTime(ago));
}

core::Duration Surroundings::inProgramTime(core::Duration length) const
{
    return std::chrono::duration_cast<core::Duration>(length * m_speed);
}

} // namespace pomotide::app
