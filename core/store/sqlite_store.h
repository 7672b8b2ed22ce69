// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/store.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace SQLite {
class Database;
}

namespace pomotide::store {

/// Keeps everything in one SQLite file, which several processes may share.
class SqliteStore final : public core::Store {
public:
    /// Opens the file. Creates it, the folders above it and the state that begins at `now`, if
    /// there is none. A file of an older version is migrated, and a checked copy of it stays beside
    /// it. Fails, with nothing changed, if the file is not ours or cannot be read. This call and
    /// all later ones wait for another program for at most `patience`.
    [[nodiscard]] static core::Result<std::unique_ptr<SqliteStore>>
    open(const std::string& path, core::Instant now,
         core::Duration patience = std::chrono::seconds{2});

    ~SqliteStore() override;

    core::Result<core::Transition> transact(const Decision& decide) override;
    core::Result<core::Unit> read(const ReadFn& look) override;
    core::Result<bool> hasExternalChanges() override;
    core::Result<core::Unit> backupTo(const std::string& path) override;

private:
    /// The state at a version of the database. It is not loaded again while the version is the
    /// same.
    struct Known {
        core::State state;
        std::int64_t dataVersion = 0;
    };

    SqliteStore(std::string path, std::unique_ptr<SQLite::Database> database);

    core::Transition decideAndKeep(const Decision& decide);
    const core::State& newestState();
    [[nodiscard]] std::int64_t dataVersion() const;

    std::string m_path;
    std::unique_ptr<SQLite::Database> m_database;
    std::optional<Known> m_known;
    std::optional<std::int64_t> m_notifiedVersion; ///< `data_version` last reported to observers
};

} // namespace pomotide::store
