// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/command_executor.h"

#include "core/ports/backup_service.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>

namespace pomotide::cli {

/// A database and its backups, for commands that use it as a whole.
struct DataContext {
    core::Store& store;
    core::BackupService& backupService;
    const core::Zones& zones;
    std::function<core::Instant()> clock;
};

/// The database named on the command line; nothing means the user's default.
using DatabaseName = std::optional<std::string>;

/// Reads or changes the state.
using StateAction = std::function<Report(CommandExecutor&)>;
/// Uses the database as a whole.
using DataAction = std::function<Report(const DataContext&)>;
/// Runs without opening the database.
using DirectAction = std::function<Report(const DatabaseName&)>;

/// The action of a command, after all of its arguments have been parsed.
using Action = std::variant<StateAction, DataAction, DirectAction>;

/// One call of pomotidectl.
struct Invocation {
    Action action;
    DatabaseName database;
    bool json = false;
    std::optional<core::Language> language{}; ///< of its texts, if that is not the user's
};

} // namespace pomotide::cli
