// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runner.h"

#include "core/engine/phase.h"
#include "core/engine/step.h"

namespace pomotide::core {

namespace {

/// The delay before the next attempt when the store has failed.
constexpr Duration kRetry = std::chrono::seconds{30};

} // namespace

Runner::Runner(Store& store, TimeDriver& driver, const Zones& zones, Observer& observer)
    : m_store(store), m_driver(driver), m_zones(zones), m_observer(observer)
{}

Runner::~Runner()
{
    m_driver.unschedule();
}

Result<Transition> Runner::dispatch(std::span<const Command> commands)
{
    return carryOut(commands,
                    [this](Instant stored) { return afterDrift(m_driver.now(), stored); });
}

Result<Transition> Runner::adjustClock(Duration by)
{
    const Command command = AdjustClock{by};
    return carryOut({&command, 1},
                    [&](Instant stored) { return afterDrift(m_driver.now() - by, stored); });
}

Result<Transition> Runner::see(Instant at)
{
    const Command command = Seen{};
    return carryOut({&command, 1}, [at](Instant) { return at; });
}

Result<Transition> Runner::carryOut(std::span<const Command> commands, const Clock& clock)
{
    auto result = m_store.transact([&](const State& state, const History& history) {
        // The clock is read inside the transaction, which may have waited for another process.
        return step(state, commands, clock(state.now), m_zones, history);
    });
    const auto next = result ? nextDeadline(result->state, m_zones) : m_driver.now() + kRetry;
    m_driver.reschedule(next, [this] { static_cast<void>(dispatch(Advance{})); });
    if (result) {
        m_observer.onState(result->state);
    } else {
        m_observer.onFailure(result.failure());
    }
    return result;
}

} // namespace pomotide::core
