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
    Json, ///< everything, to be imported again
    Csv,  ///< the pomodoros, for spreadsheets
};

/// Writes what is kept to `out`. Fails if the store cannot be read; the caller checks that `out`
/// took it all.
[[nodiscard]] core::Result<core::Unit> write(std::ostream& out, Format format, core::Store& store,
                                             const core::Zones& zones, const Progress& progress);

/// Writes it to a file, replacing what was there once all is written. Fails, leaving that as it
/// was, if it cannot be read or written.
[[nodiscard]] core::Result<core::Unit> exportTo(const std::string& path, Format format,
                                                core::Store& store, const core::Zones& zones,
                                                const Progress& progress);

/// Replaces everything by what a JSON file has, in one go, after a backup, which it returns. Fails,
/// having changed nothing: with a Fault if the text is not ours.
[[nodiscard]] std::variant<core::Backup, Fault, core::Failure>
importFrom(const std::string& path, core::BackupService& backupService, core::Instant at,
           const Progress& progress);

} // namespace pomotide::exchange
