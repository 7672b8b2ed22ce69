// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kernel cancels a timer of the wall clock when that clock is set and when the machine wakes
// up. A timer that never expires therefore reports both.

#include "app/platform/clock_watch.h"

#include "core/engine/step.h"

#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <utility>

namespace pomotide::app {

namespace {

constexpr std::chrono::sys_seconds kNever = std::chrono::sys_days{std::chrono::January / 1 / 2200};

core::Duration readingOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::duration_cast<core::Duration>(std::chrono::seconds{now.tv_sec} +
                                                      std::chrono::nanoseconds{now.tv_nsec});
}

} // namespace

ClockReadings readClocks()
{
    return {.wall = readingOf(CLOCK_REALTIME),
            .boot = readingOf(CLOCK_BOOTTIME),
            .running = readingOf(CLOCK_MONOTONIC)};
}

ClockWatch::ClockWatch(std::function<ClockReadings()> read, QObject* parent)
    : QObject(parent), m_read(std::move(read)), m_latest(m_read()),
      m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0 || !listen()) {
        qWarning("Pomotide cannot watch the clock: %s. That it was set is noticed later, with the "
                 "next change.",
                 std::strerror(errno));
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ClockWatch::hear);
}

ClockWatch::~ClockWatch()
{
    m_notifier.reset();
    if (m_timer >= 0) {
        close(m_timer);
    }
}

void ClockWatch::compare()
{
    const auto now = m_read();
    const auto sleep = (now.boot - now.running) - (m_latest.boot - m_latest.running);
    const auto by = (now.wall - now.boot) - (m_latest.wall - m_latest.boot);
    const bool hasSlept = sleep > core::kDrift;
    const bool wasSet = by > core::kDrift || by < -core::kDrift;
    if (!hasSlept && !wasSet) {
        return; // small differences add up
    }
    m_latest = now;
    // The clock is handled first, so that the sleep is handled at the right time.
    if (wasSet) {
        emit adjusted(by);
    }
    if (hasSlept) {
        emit slept(sleep);
    }
}

// Not const: it changes the timer behind the descriptor.
// NOLINTNEXTLINE(readability-make-member-function-const)
bool ClockWatch::listen()
{
    const itimerspec never{.it_interval = {},
                           .it_value = {.tv_sec = kNever.time_since_epoch().count(), .tv_nsec = 0}};
    return timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) ==
           0;
}

void ClockWatch::hear()
{
    std::uint64_t times = 0;
    if (::read(m_timer, &times, sizeof times) < 0 && errno == ECANCELED) {
        compare();
    }
}

} // namespace pomotide::app
