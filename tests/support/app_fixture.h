// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/runner.h"
#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "tests/support/manual_time_driver.h"
#include "tests/support/scripted_zones.h"
#include "ui/session/session_bridge.h"

namespace pomotide {

/// The whole core behind a bridge, on a Monday at nine, for tests of the user interface.
struct AppFixture {
    [[nodiscard]] static core::Instant nine()
    {
        using namespace std::chrono_literals;
        return std::chrono::sys_days{2026y / 3 / 2} + 9h;
    }

    core::Result<core::Transition> run(const core::Command& command)
    {
        return bridge.dispatch(command);
    }

    /// The user is seen now.
    void see() { static_cast<void>(runner.see(driver.now())); }

    void passTo(core::Instant instant) { driver.advanceTo(instant); }

    core::ScriptedZones zones;
    core::ManualTimeDriver driver{nine()};
    core::MemoryStore store{core::initialState(nine())};
    ui::SessionBridge bridge{
        core::initialState(nine()), zones, [this] { return driver.now(); },
        [this](std::span<const core::Command> commands) { return runner.dispatch(commands); },
        [this](const core::Store::ReadFn& look) { return store.read(look); }};
    core::Runner runner{store, driver, zones, bridge};
};

} // namespace pomotide
