// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"

#include <filesystem>
#include <vector>

/// The backups of a database: files in a folder beside it. Their names contain the instant of the
/// backup, in UTC, and its reason. Files with other names are ignored.
namespace pomotide::store {

/// The folder of the backups of that database.
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& database);

/// All backups, newest first.
[[nodiscard]] std::vector<core::Backup> backupsOf(const std::filesystem::path& database);

/// Names the next backup, made at `at` or at the first free instant after it. Creates no file.
[[nodiscard]] core::Backup newBackup(const std::filesystem::path& database,
                                     core::BackupReason reason, core::Instant at);

} // namespace pomotide::store
