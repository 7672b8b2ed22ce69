// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/qt_time_driver.h"

#include <utility>

namespace pomotide::app {

QtTimeDriver::QtTimeDriver() : m_alarm([this] { std::exchange(m_work, nullptr)(); }) {}

core::Instant QtTimeDriver::now() const
{
    return std::chrono::floor<core::Duration>(std::chrono::system_clock::now());
}

void QtTimeDriver::reschedule(core::Instant at, std::function<void()> work)
{
    m_work = std::move(work);
    m_alarm.setTo(at);
}

void QtTimeDriver::unschedule()
{
    m_alarm.cancel();
    m_work = nullptr;
}

} // namespace pomotide::app
