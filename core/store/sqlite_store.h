// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/store.h"

#include <cstdint>
#include <filesystem>
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
    core::Result<core::Unit> read(const ReadFn& reader) override;
    core::Result<bool> hasExternalChanges() override;
    core::Result<core::Unit> backupTo(const std::string& path) override;

    /// Fails with damage unless every page, index and reference is right. Reads the whole file.
    core::Result<core::Unit> checkWhole();

    /// A change of the file while it was open.
    struct Moved {
        enum class How {
            Replaced, ///< by another one, which is open now
            Gone,     ///< removed or moved, and put back
            LogGone,  ///< only a file that SQLite keeps beside it was removed
        };
        How how = How::Gone;
        std::string kept; ///< the path of a copy of what is not there any more; empty without one

        bool operator==(const Moved&) const = default;
    };

    /// True while the path names the file that is open, and SQLite's files are beside it. Otherwise
    /// `transact` fails.
    [[nodiscard]] bool isInPlace() const;

    /// Called when the file is not in its place: opens what is there now, and keeps a copy of what
    /// was open before; without anything there, puts that back. If only the log is gone, it is
    /// begun anew. Fails, with that copy made, if what is there cannot be opened; the path of the
    /// copy is `kept()`.
    core::Result<Moved> follow(core::Instant now);
    [[nodiscard]] const std::string& kept() const { return m_kept; }

    /// Brings what has been committed from the log into the file, so that this one file is all
    /// there is. Does not wait for other programs: while they read, it fails.
    core::Result<core::Unit> foldLog();

private:
    /// The state at a version of the database. It is not loaded again while the version is the
    /// same.
    struct Known {
        core::State state;
        std::int64_t dataVersion = 0;
    };

    SqliteStore(std::string path, core::Duration patience,
                std::unique_ptr<SQLite::Database> database);

    /// Like attempt(). After a failure that may pass, the work is done once more if the whole file
    /// can be read; otherwise the disk fails.
    template<typename Work>
    auto attemptTwice(const Work& work);
    [[nodiscard]] SQLite::Database& database() const;
    [[nodiscard]] std::filesystem::path openFile() const;
    [[nodiscard]] bool isFileInPlace() const;
    void foldOrThrow();
    void keepCopy(core::Instant now);
    [[nodiscard]] Moved leaveFile(core::Instant now);
    [[nodiscard]] bool putBack();
    core::Transition decideAndKeep(const Decision& decide);
    const core::State& newestState();
    [[nodiscard]] std::int64_t dataVersion() const;

    std::string m_path;
    core::Duration m_patience;
    std::unique_ptr<SQLite::Database>
        m_database;        ///< null after what replaced it could not be opened
    std::string m_kept;    ///< while it is not in its place: a copy of what was open
    bool m_hasLog = false; ///< SQLite has begun its log
    std::optional<Known> m_known;
    std::optional<std::int64_t> m_notifiedVersion; ///< `data_version` last reported to observers
};

} // namespace pomotide::store
