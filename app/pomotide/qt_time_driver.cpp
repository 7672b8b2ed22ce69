// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/qt_time_driver.h"

#include <utility>

namespace pomotide::app {

QtTimeDriver::QtTimeDriver(std::function<void()> beforeAlarm)
    : m_beforeAlarm(std::move(beforeAlarm)), m_alarm([this] { goOff(); })
{}

core::Instant QtTimeDriver::now() const
{
    return std::chrono::floor<core::Duration>(std::chrono::system_clock::now());
}

void QtTimeDriver::reschedule(core::Instant at, std::function<void()> work)
{
    m_work = std::move(work);
    m_at = at;
    m_alarm.setTo(at);
}

void QtTimeDriver::unschedule()
{
    m_alarm.cancel();
    m_work = nullptr;
}

void QtTimeDriver::goOff()
{
    if (m_beforeAlarm) {
        m_beforeAlarm();
    }
    if (!m_work) {
        return; // unscheduled meanwhile
    }
    if (m_at > now()) {
        m_alarm.setTo(m_at);
        return;
    }
    std::exchange(m_work, nullptr)();
}

} // namespace pomotide::app
