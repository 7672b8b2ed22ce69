// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wall_clock_alarm.h"

#include "core/ports/time_driver.h"

namespace pomotide::app {

/// The computer's clock, and an alarm on the event loop.
class QtTimeDriver final : public core::TimeDriver {
public:
    QtTimeDriver();

    [[nodiscard]] core::Instant now() const override;
    void reschedule(core::Instant at, std::function<void()> work) override;
    void unschedule() override;

private:
    WallClockAlarm m_alarm;
    std::function<void()> m_work;
};

} // namespace pomotide::app
