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
    Json,  ///< everything, can be imported again
    Csv,   ///< the pomodoros, for spreadsheets
    Ics,   ///< the pomodoros and past sessions, for calendars
    Toggl, ///< the pomodoros, for Toggl Track
    Timew, ///< the pomodoros, for Timewarrior
};

/// How data is written.
struct Form {
    Form(Format chosen) : format(chosen) {}
    Form(Format chosen, std::string owner) : format(chosen), account(std::move(owner)) {}

    Format format;
    std::string account; ///< the e-mail address of Toggl's user
};

/// Writes the stored data to `out`. Fails if the store cannot be read. The caller checks `out` for
/// write errors.
[[nodiscard]] core::Result<core::Unit> write(std::ostream& out, const Form& form,
                                             core::Store& store, const core::Zones& zones,
                                             const Progress& progress);

/// Writes the data to a file; an existing file is replaced once everything is written. Fails if the
/// store cannot be read or the file cannot be written; the file is then unchanged.
[[nodiscard]] core::Result<core::Unit> exportTo(const std::string& path, const Form& form,
                                                core::Store& store, const core::Zones& zones,
                                                const Progress& progress);

/// Replaces the whole content by that of a JSON file, in one transaction, after a backup, which it
/// returns. Fails without any change; with a Fault if the text is not a valid export.
[[nodiscard]] std::variant<core::Backup, Fault, core::Failure>
importFrom(const std::string& path, core::BackupService& backupService, core::Instant at,
           const Progress& progress);

} // namespace pomotide::exchange
