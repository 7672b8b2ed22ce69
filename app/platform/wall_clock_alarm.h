// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QSocketNotifier>

#include <functional>

namespace pomotide::app {

/// Goes off when the wall clock reads an instant, also if the computer slept meanwhile or its
/// clock was set: the timers of an event loop count only the time they are awake.
class WallClockAlarm final {
public:
    explicit WallClockAlarm(std::function<void()> goesOff);
    ~WallClockAlarm();
    WallClockAlarm(const WallClockAlarm&) = delete;
    WallClockAlarm& operator=(const WallClockAlarm&) = delete;

    /// Once, from the event loop; in the past means as soon as it runs. Forgets what was set.
    void setTo(core::Instant at);
    void cancel();

private:
    void read();

    std::function<void()> m_goesOff;
    int m_timer;
    QSocketNotifier m_notifier;
};

} // namespace pomotide::app
