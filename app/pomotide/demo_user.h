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

/// Something the made-up user of the demonstration will do.
struct DemoAct {
    core::Instant at;
    std::optional<core::Command> command; ///< none: the day is over
};

/// The next act of that user, unless something else happens before. They start a little late, are
/// interrupted now and then, and let a grace period lapse.
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

/// Three minutes before nine on that instant's day: when the demonstration begins.
[[nodiscard]] core::Instant demoMorning(core::Instant today, const core::Zone& zone);

} // namespace pomotide::app
