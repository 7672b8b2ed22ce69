// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/scaled_time_driver.h"

#include <cmath>
#include <utility>

namespace pomotide::core {

ScaledTimeDriver::ScaledTimeDriver(TimeDriver& base, Instant start, double speed)
    : m_base(base), m_baseStart(base.now()), m_start(start), m_speed(speed)
{}

Instant ScaledTimeDriver::now() const
{
    const auto passed = static_cast<double>((m_base.now() - m_baseStart).count());
    return m_start + Duration{std::llround(passed * m_speed)};
}

void ScaledTimeDriver::reschedule(Instant at, std::function<void()> work)
{
    // Rounded up: an alarm before its instant would find nothing due.
    const auto wait = std::ceil(static_cast<double>((at - m_start).count()) / m_speed);
    m_base.reschedule(m_baseStart + Duration{static_cast<Duration::rep>(wait)}, std::move(work));
}

void ScaledTimeDriver::unschedule()
{
    m_base.unschedule();
}

} // namespace pomotide::core
