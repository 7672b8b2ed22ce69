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

/// A database and its backups, for commands that work on it as a whole.
struct DataContext {
    core::Store& store;
    core::BackupService& backupService;
    const core::Zones& zones;
    std::function<core::Instant()> clock;
};

/// The file that was chosen on the command line; nothing means the user's own database.
using DatabaseName = std::optional<std::string>;

/// Reads or changes the state.
using StateAction = std::function<Report(CommandExecutor&)>;
/// Works on the database as a whole.
using DataAction = std::function<Report(const DataContext&)>;
/// Is done without opening the database.
using DirectAction = std::function<Report(const DatabaseName&)>;

/// What a command does, once everything that was typed has been understood.
using Action = std::variant<StateAction, DataAction, DirectAction>;

/// One call of pomotidectl.
struct Invocation {
    Action action;
    DatabaseName database;
    bool json = false;
};

} // namespace pomotide::cli
