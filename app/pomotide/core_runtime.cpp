// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/core_runtime.h"

#include "app/pomotide/demo_user.h"

#include "core/engine/step.h"

#include <cmath>

namespace pomotide::app {

namespace {

core::Instant startOf(const Options& options, core::Instant now, const core::Zones& zones)
{
    if (options.clock) {
        return core::Instant{core::Duration{options.clock->toMSecsSinceEpoch()}};
    }
    return options.demo ? demoMorning(now, zones.system()) : now;
}

core::Duration scaled(core::Duration length, double speed)
{
    return core::Duration{std::llround(static_cast<double>(length.count()) * speed)};
}

} // namespace

CoreRuntime::CoreRuntime(QString path, const Options& options)
    : m_path(std::move(path)), m_speed(options.speed), m_clock([this] { m_clocks.compare(); }),
      m_driver(m_clock, startOf(options, m_clock.now(), m_zones), options.speed),
      m_bridge(
          core::initialState(m_driver.now()), m_zones, [this] { return m_driver.now(); },
          [this](std::span<const core::Command> commands) { return dispatch(commands); },
          [this](const core::Store::ReadFn& look) { return store().read(look); })
{
    QObject::connect(&m_clocks, &ClockWatch::adjusted, &m_bridge, [this](core::Duration by) {
        static_cast<void>(m_runner->adjustClock(scaled(by, m_speed)));
    });
}

core::Result<core::Transition> CoreRuntime::start()
{
    auto opened = openStore(m_path.toStdString(), m_driver.now());
    if (!opened) {
        return opened.failure();
    }
    m_opened = *std::move(opened);
    m_runner = std::make_unique<core::Runner>(store(), m_driver, m_zones, m_bridge);
    auto restarted = m_runner->dispatch(core::Restart{});
    if (restarted) {
        // A new database has no log to watch before its first transaction.
        m_watcher = std::make_unique<StoreWatcher>(m_path);
        QObject::connect(m_watcher.get(), &StoreWatcher::databaseChanged, &m_bridge,
                         [this] { catchUp(); });
        catchUp();
    }
    return restarted;
}

core::Result<core::Transition> CoreRuntime::dispatch(std::span<const core::Command> commands)
{
    m_clocks.compare();
    return m_runner->dispatch(commands);
}

void CoreRuntime::catchUp()
{
    // The dispatch reports a store that cannot be read.
    if (const auto news = store().hasExternalChanges(); !news || *news) {
        static_cast<void>(m_bridge.dispatch(core::Advance{}));
    }
}

} // namespace pomotide::app
