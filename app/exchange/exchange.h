// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/progress.h"
#include "app/json/fault.h"

#include "core/ports/backup_service.h"
#include "core/ports/store.h"
#include "core/time/zones.h"

#include <ostream>
#include <string>
#include <variant>

namespace pomotide::exchange {

using json::Fault;

enum class Format {
    Json, ///< everything, can be imported again
    Csv,  ///< the pomodoros, for spreadsheets
};

/// Writes the stored data to `out`. Fails if the store cannot be read. The caller checks `out` for
/// write errors.
[[nodiscard]] core::Result<core::Unit> write(std::ostream& out, Format format, core::Store& store,
                                             const core::Zones& zones, const Progress& progress);

/// Writes the data to a file; an existing file is replaced once everything is written. Fails if the
/// store cannot be read or the file cannot be written; the file is then unchanged.
[[nodiscard]] core::Result<core::Unit> exportTo(const std::string& path, Format format,
                                                core::Store& store, const core::Zones& zones,
                                                const Progress& progress);

/// Replaces the whole content by that of a JSON file, in one transaction, after a backup, which it
/// returns. Fails without any change; with a Fault if the text is not a valid export.
[[nodiscard]] std::variant<core::Backup, Fault, core::Failure>
importFrom(const std::string& path, core::BackupService& backupService, core::Instant at,
           const Progress& progress);

} // namespace pomotide::exchange
