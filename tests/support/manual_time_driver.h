// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/time_driver.h"

#include <optional>

namespace pomotide::core {

/// A time driver whose time is advanced by the test.
class ManualTimeDriver final : public TimeDriver {
public:
    explicit ManualTimeDriver(Instant now) : m_now(now) {}

    [[nodiscard]] Instant now() const override { return m_now; }
    void reschedule(Instant at, std::function<void()> work) override;
    void unschedule() override;

    [[nodiscard]] std::optional<Instant> alarm() const { return m_alarm; }

    /// Advances to `to`. Alarms on the way fire at their own instants, including those that other
    /// alarms set.
    void advanceTo(Instant to);

private:
    Instant m_now;
    std::optional<Instant> m_alarm;
    std::function<void()> m_work;
};

} // namespace pomotide::core
