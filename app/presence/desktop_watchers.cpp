// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/desktop_watchers.h"

#include <algorithm>

namespace pomotide::app {

namespace {

/// A prompt waits for a pause of 2 s, which is none for it, however fast time runs.
constexpr core::Duration kPauseOfPrompts = std::chrono::seconds{3};

core::Duration shortPause(double speed)
{
    return std::max(ui::onTicker(IdleWatch::kShortPause, speed), kPauseOfPrompts);
}

} // namespace

DesktopWatchers::DesktopWatchers(ui::SessionBridge& bridge, ui::AwayTracker& absence,
                                 ClockWatch& clock, ui::Ticker& ticker, double speed,
                                 QObject* parent)
    : QObject(parent), m_presence(bridge, absence), m_speed(speed),
      m_idle(makeIdleSource(), IdleWatch::kAway, shortPause(speed)),
      m_input(m_idle.source(), InputReporter::kPause, [&ticker] { return ticker.elapsed(); }),
      m_reporter(bridge, m_input, ticker, speed), m_lock(watchScreenLock()),
      m_sleep(makeSleepWatch(clock)), m_presenting(watchPresenting()),
      m_doNotDisturb(watchDoNotDisturb())
{
    connect(&m_reporter, &InputReporter::seen, this, &DesktopWatchers::seen);
    connect(&m_idle, &IdleWatch::awayChanged, this, &DesktopWatchers::noteAway);
    connect(m_lock.get(), &DesktopFlag::changed, this, &DesktopWatchers::noteLocked);
    connect(m_sleep.get(), &SleepWatch::fallsAsleep, this, &DesktopWatchers::noteAsleep);
    connect(m_sleep.get(), &SleepWatch::wokeUp, this, &DesktopWatchers::noteAwake);
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

void DesktopWatchers::noteLocked(bool isLocked)
{
    if (isLocked) {
        m_reporter.pause();
    }
    m_isLocked = isLocked;
    followInput();
    m_presence.setLocked(isLocked);
}

void DesktopWatchers::noteAsleep(core::Duration ago)
{
    if (ago > core::Duration{}) {
        m_reporter.drop();
    } else {
        m_reporter.pause();
    }
    m_isAsleep = true;
    followInput();
    m_presence.fallAsleep(inProgramTime(ago));
}

void DesktopWatchers::noteAwake()
{
    m_isAsleep = false;
    m_presence.wakeUp();
    followInput();
}

/// Reports no input while the screen is locked: typing there is no work.
void DesktopWatchers::followInput()
{
    const bool isHere = !m_isLocked && !m_isAsleep;
    m_idle.setPaused(!isHere);
    if (isHere) {
        m_reporter.resume();
    }
}

core::Duration DesktopWatchers::inProgramTime(core::Duration length) const
{
    return std::chrono::duration_cast<core::Duration>(length * m_speed);
}

} // namespace pomotide::app
