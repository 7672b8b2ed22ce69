// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "core/ports/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace pomotide::core {

/// The reason for a backup.
enum class BackupReason {
    Daily,
    ByHand,
    BeforeRestore,
    BeforeImport,
    BeforeErase,
    SetAside, ///< no backup, but a damaged database as it was: it cannot be restored
};

/// A complete copy of the database, made at an instant.
struct Backup {
    std::string path;
    BackupReason reason = BackupReason::ByHand;
    Instant made;
    std::uint64_t bytes = 0;

    bool operator==(const Backup&) const = default;
};

/// The database and its backups on the disk.
struct StorageInfo {
    std::string path;
    std::uint64_t bytes = 0;
    std::string folder;          ///< where the backups are
    std::vector<Backup> backups; ///< newest first

    bool operator==(const StorageInfo&) const = default;
};

/// Works on the database file of a Store as a whole. Users of the store see a change at their next
/// transaction.
class BackupService {
public:
    virtual ~BackupService() = default;

    /// Returns paths and sizes. Fails if the folder of the backups cannot be read.
    virtual Result<StorageInfo> storageInfo() = 0;

    /// Makes a complete, checked copy, then deletes the oldest backups of the same reason beyond
    /// `keptBackups`. Fails, having made none, if the copy cannot be written or the database is
    /// damaged beyond repair.
    virtual Result<Backup> backUp(BackupReason reason, Instant at) = 0;

    /// Replaces everything by the content of the file at `path`, in one go, after a backup for
    /// `reason`, which it returns; a damaged database is set aside instead. Fails, having changed
    /// nothing, if the backup cannot be made, or if the file cannot be read, is damaged, is not a
    /// database of Pomotide or is newer than this program; the file is then the subject of the
    /// failure.
    virtual Result<Backup> restore(const std::string& path, BackupReason reason, Instant at) = 0;

    /// Replaces everything by the state of a first launch at `at`, after a backup, which it
    /// returns; a damaged database is set aside instead. Fails, having changed nothing, if the
    /// backup cannot be made.
    virtual Result<Backup> erase(Instant at) = 0;
};

/// The number of backups of that reason to keep.
[[nodiscard]] std::size_t keptBackups(BackupReason reason);

/// The backups beyond `keptBackups`. `backups` are newest first.
[[nodiscard]] std::vector<Backup> outdated(const std::vector<Backup>& backups);

} // namespace pomotide::core
