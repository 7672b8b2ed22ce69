// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/time_driver.h"

namespace pomotide::core {

/// Runs the time of another driver faster or slower, from a given instant on.
class ScaledTimeDriver final : public TimeDriver {
public:
    /// `base` must outlive it. `speed` is above 0; with 120, one second of `base` is two minutes.
    ScaledTimeDriver(TimeDriver& base, Instant start, double speed);

    [[nodiscard]] Instant now() const override;
    void reschedule(Instant at, std::function<void()> work) override;
    void unschedule() override;

private:
    TimeDriver& m_base;
    Instant m_baseStart;
    Instant m_start;
    double m_speed;
};

} // namespace pomotide::core
