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

/// What a backup was made for.
enum class BackupReason { Daily, ByHand, BeforeRestore, BeforeImport, BeforeErase };

/// A whole copy of everything, as it was at an instant.
struct Backup {
    std::string path;
    BackupReason reason = BackupReason::ByHand;
    Instant made;
    std::uint64_t bytes = 0;

    bool operator==(const Backup&) const = default;
};

/// Where everything lies.
struct StorageInfo {
    std::string path;
    std::uint64_t bytes = 0;
    std::string folder;          ///< where the backups are
    std::vector<Backup> backups; ///< newest first

    bool operator==(const StorageInfo&) const = default;
};

/// Everything at once: the file that a Store keeps it in, and copies of that. Whoever shares the
/// store sees what a call has changed at the next transaction.
class BackupService {
public:
    virtual ~BackupService() = default;

    /// Fails if the folder of the backups cannot be read.
    virtual Result<StorageInfo> storageInfo() = 0;

    /// Makes a whole, checked copy; then the oldest ones that were made for the same go, beyond
    /// `keptBackups`. Fails, having made none, if it cannot be written or if what is kept is
    /// damaged.
    virtual Result<Backup> backUp(BackupReason reason, Instant at) = 0;

    /// Replaces everything by what the file at `path` has, in one go, after a backup for `reason`,
    /// which it returns. Fails, having changed nothing, if that file cannot be read, is damaged, is
    /// none of ours or is newer than this program: it is then the failure's subject; or if the
    /// backup cannot be made.
    virtual Result<Backup> restore(const std::string& path, BackupReason reason, Instant at) = 0;

    /// Replaces everything by what is so when the program is started for the very first time, at
    /// `at`; after a backup, which it returns. Fails, having changed nothing, if that cannot be
    /// made.
    virtual Result<Backup> erase(Instant at) = 0;
};

/// How many backups of a kind stay; the newest ones.
[[nodiscard]] std::size_t keptBackups(BackupReason reason);

/// Those that are too many. `backups` are newest first.
[[nodiscard]] std::vector<Backup> outdated(const std::vector<Backup>& backups);

} // namespace pomotide::core
