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

Presence::Presence(ui::SessionBridge& bridge, ui::Absence& absence, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_absence(absence)
{}

void Presence::setAway(std::optional<core::Duration> ago)
{
    m_isIdle = ago.has_value();
    settle(ago.value_or(core::Duration{}));
}

void Presence::setLocked(bool isLocked)
{
    m_circumstances.locked = isLocked;
    settle();
}

void Presence::setSharing(bool isSharing)
{
    m_circumstances.sharing = isSharing;
    settle();
}

void Presence::setPresenting(bool isPresenting)
{
    m_circumstances.presenting = isPresenting;
    settle();
}

void Presence::setDoNotDisturb(bool isOn)
{
    m_circumstances.doNotDisturb = isOn;
    m_bridge.setCircumstances(m_circumstances);
}

void Presence::fallAsleep(core::Duration ago)
{
    if (ago == core::Duration{}) {
        // The suspend is to begin now, not when something happened last.
        static_cast<void>(m_bridge.dispatch(core::Advance{}));
    }
    m_isAsleep = true;
    settle(ago);
}

void Presence::wakeUp()
{
    m_isAsleep = false;
    static_cast<void>(m_bridge.dispatch(core::Advance{.asleep = true}));
    settle();
}

void Presence::changeZone(std::chrono::seconds ahead)
{
    static_cast<void>(m_bridge.dispatch(core::Advance{}));
    if (ahead != std::chrono::seconds{} && followsSystem(m_bridge.state().hours)) {
        emit m_bridge.noticed(tr("The time zone is now %1. Your work hours go by its clocks.")
                                  .arg(QString::fromStdString(m_bridge.zones().system().id())));
    }
}

void Presence::settle(core::Duration ago)
{
    // Who watches or shows something need not type; who is away already does not come back by it.
    const bool isShowing = m_circumstances.sharing || m_circumstances.presenting;
    const bool isIdle = m_isIdle && (m_circumstances.away || !isShowing);
    m_circumstances.away = isIdle || m_isAsleep;
    const bool isThere = !m_circumstances.away && !m_circumstances.locked;
    if (!isThere) {
        m_absence.begin(m_bridge.now() - ago);
    }
    m_bridge.setCircumstances(m_circumstances);
    if (isThere) {
        m_absence.end();
    }
}

} // namespace pomotide::app
