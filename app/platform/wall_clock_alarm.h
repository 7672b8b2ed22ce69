// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QSocketNotifier>

#include <functional>

namespace pomotide::app {

/// Fires when the wall clock reaches an instant, even if the computer slept or its clock was set.
/// Timers of an event loop do not count time asleep.
class WallClockAlarm final {
public:
    explicit WallClockAlarm(std::function<void()> goesOff);
    ~WallClockAlarm();
    WallClockAlarm(const WallClockAlarm&) = delete;
    WallClockAlarm& operator=(const WallClockAlarm&) = delete;

    /// Sets the alarm to fire once, from the event loop; at once if the instant is past. Replaces
    /// any earlier alarm.
    void setTo(core::Instant at);
    void cancel();

private:
    void read();

    std::function<void()> m_goesOff;
    int m_timer;
    QSocketNotifier m_notifier;
};

} // namespace pomotide::app
