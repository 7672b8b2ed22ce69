// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/presence_tracker.h"

#include <algorithm>

namespace pomotide::app {

namespace {

bool followsSystem(const core::WorkHours& hours)
{
    return std::any_of(hours.rules.begin(), hours.rules.end(),
                       [](const auto& rule) { return !rule.zone; });
}

} // namespace

PresenceTracker::PresenceTracker(ui::SessionBridge& bridge, ui::AwayTracker& absence,
                                 QObject* parent)
    : QObject(parent), m_bridge(bridge), m_absence(absence)
{}

void PresenceTracker::setAway(std::optional<core::Duration> ago)
{
    m_isIdle = ago.has_value();
    settle(ago.value_or(core::Duration{}));
}

void PresenceTracker::setLocked(bool isLocked)
{
    m_desktopStatus.locked = isLocked;
    settle();
}

void PresenceTracker::setSharing(bool isSharing)
{
    m_desktopStatus.sharing = isSharing;
    settle();
}

void PresenceTracker::setPresenting(bool isPresenting)
{
    m_desktopStatus.presenting = isPresenting;
    settle();
}

void PresenceTracker::setDoNotDisturb(bool isOn)
{
    m_desktopStatus.doNotDisturb = isOn;
    m_bridge.setDesktopStatus(m_desktopStatus);
}

void PresenceTracker::fallAsleep(core::Duration ago)
{
    if (ago == core::Duration{}) {
        // Advances first, so that the sleep begins now and not at the latest event.
        static_cast<void>(m_bridge.dispatch(core::Advance{}));
    }
    m_isAsleep = true;
    settle(ago);
}

void PresenceTracker::wakeUp()
{
    m_isAsleep = false;
    static_cast<void>(m_bridge.dispatch(core::Advance{.asleep = true}));
    settle();
}

void PresenceTracker::changeZone(std::chrono::seconds ahead)
{
    static_cast<void>(m_bridge.dispatch(core::Advance{}));
    if (ahead != std::chrono::seconds{} && followsSystem(m_bridge.state().hours)) {
        emit m_bridge.noticed(tr("The time zone is now %1. Your work hours go by its clocks.")
                                  .arg(QString::fromStdString(m_bridge.zones().system().id())));
    }
}

void PresenceTracker::settle(core::Duration ago)
{
    // A user who watches or presents need not type, so this does not count as leaving. It does not
    // bring back a user who is away.
    const bool isShowing = m_desktopStatus.sharing || m_desktopStatus.presenting;
    const bool isIdle = m_isIdle && (m_desktopStatus.away || !isShowing);
    m_desktopStatus.away = isIdle || m_isAsleep;
    const bool isThere = !m_desktopStatus.away && !m_desktopStatus.locked;
    if (!isThere) {
        m_absence.begin(m_bridge.now() - ago);
    }
    m_bridge.setDesktopStatus(m_desktopStatus);
    if (isThere) {
        m_absence.end();
    }
}

} // namespace pomotide::app
