// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"

#include <filesystem>
#include <string>

namespace pomotide::store {

/// The backup service for the file of a SqliteStore. No file stays open between two calls.
class SqliteBackupService final : public core::BackupService {
public:
    /// A store exists at `path`. Each call waits for another program for at most `patience`.
    explicit SqliteBackupService(const std::string& path,
                                 core::Duration patience = std::chrono::seconds{2});

    core::Result<core::StorageInfo> storageInfo() override;
    core::Result<core::Backup> backUp(core::BackupReason reason, core::Instant at) override;
    core::Result<core::Backup> restore(const std::string& path, core::BackupReason reason,
                                       core::Instant at) override;
    core::Result<core::Backup> erase(core::Instant at) override;

private:
    [[nodiscard]] core::Backup copyTo(core::Backup backup) const;

    /// Replaces the whole content by that of the database at `content`, which has the current
    /// schema.
    [[nodiscard]] core::Backup replace(const std::filesystem::path& content,
                                       core::BackupReason reason, core::Instant at) const;
    [[nodiscard]] core::Backup replaceWhole(const std::filesystem::path& content,
                                            core::BackupReason reason, core::Instant at) const;
    /// Returns the path at which the damaged file is.
    [[nodiscard]] std::filesystem::path replaceDamaged(const std::filesystem::path& content,
                                                       core::Instant at) const;

    std::filesystem::path m_path;
    core::Duration m_patience;
};

} // namespace pomotide::store
