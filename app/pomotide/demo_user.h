// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "core/ports/time_driver.h"
#include "core/time/zones.h"

#include <functional>
#include <optional>

namespace pomotide::app {

/// The next act of the simulated user.
struct DemoAct {
    core::Instant at;
    std::optional<core::Command> command; ///< none if the day is over
};

/// The next act of the simulated user if the state stays. They start a little late, are interrupted
/// now and then, work past an end, and let a grace period expire.
[[nodiscard]] std::optional<DemoAct> nextDemoAct(const core::State& state,
                                                 const core::Zones& zones);

/// Plays one work day. All references must outlive this.
class DemoUser final {
public:
    using Dispatch = std::function<void(const core::Command&)>;

    DemoUser(core::TimeDriver& driver, const core::Zones& zones, Dispatch dispatch,
             std::function<void()> dayOver);

    /// Sets up the work hours and a few intentions.
    void begin(const core::State& state);

    /// Schedules the next act for that state.
    void onState(const core::State& state);

private:
    core::TimeDriver& m_driver;
    const core::Zones& m_zones;
    Dispatch m_dispatch;
    std::function<void()> m_dayOver;
};

/// The begin of the demonstration: three minutes before nine on the day of `today`.
[[nodiscard]] core::Instant demoMorning(core::Instant today, const core::Zone& zone);

} // namespace pomotide::app
