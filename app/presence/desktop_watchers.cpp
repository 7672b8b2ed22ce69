// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/desktop_watchers.h"

namespace pomotide::app {

DesktopWatchers::DesktopWatchers(ui::SessionBridge& bridge, ui::AwayTracker& absence,
                                 ClockWatch& clock, double speed, QObject* parent)
    : QObject(parent), m_presence(bridge, absence), m_speed(speed), m_idle(makeIdleSource()),
      m_lock(watchScreenLock()), m_sleep(makeSleepWatch(clock)), m_presenting(watchPresenting()),
      m_doNotDisturb(watchDoNotDisturb())
{
    connect(&m_idle, &IdleWatch::awayChanged, this, &DesktopWatchers::noteAway);
    connect(m_lock.get(), &DesktopFlag::changed, &m_presence, &PresenceTracker::setLocked);
    connect(m_sleep.get(), &SleepWatch::fallsAsleep, this, &DesktopWatchers::noteAsleep);
    connect(m_sleep.get(), &SleepWatch::wokeUp, &m_presence, &PresenceTracker::wakeUp);
    connect(m_presenting.get(), &DesktopFlag::changed, &m_presence,
            &PresenceTracker::setPresenting);
    connect(m_doNotDisturb.get(), &DesktopFlag::changed, &m_presence,
            &PresenceTracker::setDoNotDisturb);
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
