// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manual_time_driver.h"

#include <algorithm>
#include <utility>

namespace pomotide::core {

void ManualTimeDriver::reschedule(Instant at, std::function<void()> work)
{
    m_alarm = at;
    m_work = std::move(work);
}

void ManualTimeDriver::unschedule()
{
    m_alarm.reset();
    m_work = nullptr;
}

void ManualTimeDriver::advanceTo(Instant to)
{
    while (m_alarm && *m_alarm <= to) {
        m_now = std::max(m_now, *m_alarm);
        m_alarm.reset();
        std::exchange(m_work, nullptr)();
    }
    m_now = std::max(m_now, to);
}

} // namespace pomotide::core
