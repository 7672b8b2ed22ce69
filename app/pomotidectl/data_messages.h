// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"

#include "core/model/local_time.h"
#include "core/ports/backup_service.h"
#include "core/time/zones.h"

#include <string>

/// The messages about backups, export and import.
namespace pomotide::cli::messages {

[[nodiscard]] std::string backedUp(const std::string& file);
/// One line for each backup, newest first.
[[nodiscard]] std::string backups(const core::StorageInfo& storageInfo, const core::Zone& zone);
/// Everything is now as in that file. `before` is the backup that undoes it.
[[nodiscard]] std::string replaced(const std::string& file, const core::Backup& before);
/// The content was replaced, but advancing it to now has failed.
[[nodiscard]] std::string notBroughtToNow(const core::Failure& failure);
[[nodiscard]] std::string exported(const std::string& file);
/// The note of that date in the file has no mark of its end. Nothing was changed.
[[nodiscard]] std::string noteHasNoEnd(const std::string& file, core::LocalDate date);
[[nodiscard]] std::string notImported(const std::string& file, const json::Fault& fault);

/// The reason why the named file cannot be read or written; nothing was changed.
[[nodiscard]] std::string fileNotTaken(const core::Failure& failure);

} // namespace pomotide::cli::messages
