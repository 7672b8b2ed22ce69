// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/observer.h"
#include "core/ports/store.h"
#include "core/ports/time_driver.h"
#include "core/time/zones.h"

#include <functional>
#include <span>

namespace pomotide::core {

/// Runs commands on the store, reports the results to the observer, and wakes at the next deadline.
/// A list of commands is one act. The arguments of the constructor must outlive it.
class Runner final {
public:
    Runner(Store& store, TimeDriver& driver, const Zones& zones, Observer& observer);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// Steps, stores, reports to the observer, and sets the next alarm. A returned failure has been
    /// reported already; the next attempt is at the next alarm or call.
    Result<Transition> dispatch(std::span<const Command> commands);
    Result<Transition> dispatch(const Command& command) { return dispatch({&command, 1}); }

    /// Called when the wall clock has just been set by `by`; the driver shows the new time already.
    /// Running spans keep their length, and history is unchanged. Otherwise like `dispatch`.
    Result<Transition> adjustClock(Duration by);

    /// Called when the user was seen at `at`, which is not after now. The time after it passes
    /// later. Otherwise like `dispatch`.
    Result<Transition> see(Instant at);

private:
    /// Returns the time of a command, given that of the stored state.
    using Clock = std::function<Instant(Instant stored)>;

    Result<Transition> carryOut(std::span<const Command> commands, const Clock& clock);

    Store& m_store;
    TimeDriver& m_driver;
    const Zones& m_zones;
    Observer& m_observer;
};

} // namespace pomotide::core
