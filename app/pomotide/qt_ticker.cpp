// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/qt_ticker.h"

#include <utility>

namespace pomotide::app {

QtTicker::QtTicker()
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                     [this] { std::exchange(m_work, nullptr)(); });
}

core::Duration QtTicker::elapsed() const
{
    return core::Duration{m_clock.elapsed()};
}

void QtTicker::callAfter(core::Duration delay, std::function<void()> work)
{
    m_work = std::move(work);
    m_timer.start(delay);
}

void QtTicker::cancel()
{
    m_timer.stop();
    m_work = nullptr;
}

} // namespace pomotide::app
