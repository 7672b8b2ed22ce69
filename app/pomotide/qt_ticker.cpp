// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/qt_ticker.h"

#include <utility>

namespace pomotide::app {

namespace {

using namespace std::chrono_literals;

/// Waits at least this long need not be exact.
constexpr core::Duration kLongWait = 10s;

constexpr core::Duration kGrid = 1s;

} // namespace

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
    if (delay >= kLongWait) {
        // To whole seconds of the computer's clock, when coarse timers of all programs expire, so
        // that the processor wakes up once for all of them. Never early: there is nothing to do
        // yet.
        const core::Duration end =
            core::Duration{m_clock.msecsSinceReference()} + elapsed() + delay;
        delay += (kGrid - end % kGrid) % kGrid;
    }
    m_timer.start(delay);
}

void QtTicker::cancel()
{
    m_timer.stop();
    m_work = nullptr;
}

} // namespace pomotide::app
