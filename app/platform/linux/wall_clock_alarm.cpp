// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/wall_clock_alarm.h"

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <utility>

namespace pomotide::app {

namespace {

int makeTimer()
{
    const int timer = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (timer < 0) {
        qFatal("Pomotide cannot make a timer, and could not tell the time: %s.",
               std::strerror(errno));
    }
    return timer;
}

void arm(int timer, timespec at)
{
    const itimerspec spec{.it_interval = {}, .it_value = at};
    if (timerfd_settime(timer, TFD_TIMER_ABSTIME, &spec, nullptr) != 0) {
        qFatal("Pomotide cannot set its timer: %s.", std::strerror(errno));
    }
}

} // namespace

WallClockAlarm::WallClockAlarm(std::function<void()> goesOff)
    : m_goesOff(std::move(goesOff)), m_timer(makeTimer()),
      m_notifier(m_timer, QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { read(); });
}

WallClockAlarm::~WallClockAlarm()
{
    m_notifier.setEnabled(false);
    close(m_timer);
}

// Not const: it changes the timer behind the descriptor.
// NOLINTNEXTLINE(readability-make-member-function-const)
void WallClockAlarm::setTo(core::Instant at)
{
    using std::chrono::nanoseconds;
    using std::chrono::seconds;
    // Zero would disarm it.
    const auto since = std::max(at.time_since_epoch(), core::Duration{1});
    const auto whole = std::chrono::floor<seconds>(since);
    arm(m_timer, {.tv_sec = whole.count(), .tv_nsec = nanoseconds{since - whole}.count()});
}

// NOLINTNEXTLINE(readability-make-member-function-const): as above
void WallClockAlarm::cancel()
{
    arm(m_timer, {});
}

void WallClockAlarm::read()
{
    std::uint64_t times = 0;
    // Fails if the alarm was set again or cancelled meanwhile.
    if (::read(m_timer, &times, sizeof times) == sizeof times) {
        m_goesOff();
    }
}

} // namespace pomotide::app
