// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/wall_clock_alarm.h"

#include "core/ports/time_driver.h"

namespace pomotide::app {

/// The computer's clock, and an alarm on the event loop.
class QtTimeDriver final : public core::TimeDriver {
public:
    /// `beforeAlarm` is called when an alarm fires, before its work. If it sets another alarm, as
    /// after a change of the clock, the former work is dropped.
    explicit QtTimeDriver(std::function<void()> beforeAlarm = {});

    [[nodiscard]] core::Instant now() const override;
    void reschedule(core::Instant at, std::function<void()> work) override;
    void unschedule() override;

private:
    void goOff();

    std::function<void()> m_beforeAlarm;
    WallClockAlarm m_alarm;
    core::Instant m_at; ///< the instant of the alarm
    std::function<void()> m_work;
};

} // namespace pomotide::app
