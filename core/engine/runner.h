// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/observer.h"
#include "core/ports/store.h"
#include "core/ports/time_driver.h"
#include "core/time/zones.h"

#include <span>

namespace pomotide::core {

/// Carries wishes, each a command or a list that is one act, to the store, and what came of them to
/// the observer, and wakes at the next deadline. Everything it is given must outlive it.
class Runner final {
public:
    Runner(Store& store, TimeDriver& driver, const Zones& zones, Observer& observer);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// Steps, keeps, tells the observer, and sets the next alarm. A failure has been told to the
    /// observer when it is returned; it is tried again at the next deadline or wish.
    Result<Transition> dispatch(std::span<const Command> commands);
    Result<Transition> dispatch(const Command& command) { return dispatch({&command, 1}); }

    /// The wall clock has just been set by `by`, which the driver shows already: what goes on keeps
    /// its length, and history its place. Else like `dispatch`.
    Result<Transition> adjustClock(Duration by);

private:
    /// At the instant that the driver shows, less what it is `ahead`.
    Result<Transition> carryOut(std::span<const Command> commands, Duration ahead);

    Store& m_store;
    TimeDriver& m_driver;
    const Zones& m_zones;
    Observer& m_observer;
};

} // namespace pomotide::core
