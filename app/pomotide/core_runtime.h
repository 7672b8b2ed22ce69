// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/clock_watch.h"
#include "app/platform/store_watcher.h"
#include "app/pomotide/open_store.h"
#include "app/pomotide/options.h"
#include "app/pomotide/qt_ticker.h"
#include "app/pomotide/qt_time_driver.h"
#include "app/system/qt_zones.h"

#include "core/engine/runner.h"
#include "core/ports/scaled_time_driver.h"
#include "ui/session/session_bridge.h"

#include <memory>

namespace pomotide::app {

/// Runs the core on a database, with the computer's clocks and zones, and follows changes by other
/// processes, also of the file as a whole.
class CoreRuntime final {
public:
    /// `path` is the path of the database.
    CoreRuntime(QString path, const Options& options);

    /// Opens the database, and advances its state to now. The bridge announces the result. Until
    /// this has succeeded, neither store nor bridge can be used.
    core::Result<core::Transition> start();

    /// Empties the log into the file, so that the file alone is complete.
    void fold() const;

    /// Called when the user was seen at `at`, by the bridge's clock.
    void see(core::Instant at);

    [[nodiscard]] ui::SessionBridge& bridge() { return m_bridge; }
    [[nodiscard]] core::Store& store() const { return *m_opened.store; }
    /// The recovery, if the database was damaged.
    [[nodiscard]] const std::optional<store::Recovered>& recovered() const
    {
        return m_opened.recovered;
    }
    [[nodiscard]] QtZones& zones() { return m_zones; }
    [[nodiscard]] ClockWatch& clocks() { return m_clocks; }

private:
    core::Result<core::Transition> dispatch(std::span<const core::Command> commands);
    void catchUp();
    void watch();
    bool keepFile();
    void sayMoved(const core::Result<store::SqliteStore::Moved>& moved);
    void foldLater();

    QString m_path;
    double m_speed;
    OpenedStore m_opened;
    QtZones m_zones;
    ClockWatch m_clocks;
    QtTimeDriver m_clock;
    core::ScaledTimeDriver m_driver;
    ui::SessionBridge m_bridge;
    std::unique_ptr<core::Runner> m_runner;
    QtTicker m_foldTicker;
    std::unique_ptr<StoreWatcher> m_watcher; ///< null until something has been stored
};

} // namespace pomotide::app
