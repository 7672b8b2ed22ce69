// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"

#include <filesystem>
#include <vector>

/// The backups of a database: files in a folder beside it, whose names say when each was made, in
/// UTC, and what for. Files with other names are nobody's business.
namespace pomotide::store {

/// Where the backups of that database are.
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& database);

/// Where a new content of that database is made, before it takes the place of the present one.
[[nodiscard]] std::filesystem::path scratchFolder(const std::filesystem::path& database);

/// All of them, newest first.
[[nodiscard]] std::vector<core::Backup> backupsOf(const std::filesystem::path& database);

/// The next one, made at `at` or as soon after it as no other was; there is no file yet.
[[nodiscard]] core::Backup newBackup(const std::filesystem::path& database,
                                     core::BackupReason reason, core::Instant at);

} // namespace pomotide::store
