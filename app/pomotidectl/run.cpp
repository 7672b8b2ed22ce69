// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/run.h"

#include "app/pomotidectl/arguments.h"
#include "app/pomotidectl/refusals.h"
#include "app/system/database_path.h"
#include "app/system/qt_zones.h"

#include "core/store/sqlite_backup_service.h"
#include "core/store/sqlite_store.h"

namespace pomotide::cli {

namespace {

core::Instant wallClock()
{
    return std::chrono::floor<core::Duration>(std::chrono::system_clock::now());
}

Report runOnDatabase(const Invocation& invocation)
{
    const auto chosen = invocation.database
                            ? std::optional{QString::fromStdString(*invocation.database)}
                            : std::nullopt;
    const auto path = app::databasePath(chosen).toStdString();
    const auto store = store::SqliteStore::open(path, wallClock());
    if (!store) {
        return {.exit = Exit::StoreFailed, .text = messages::failure(store.failure())};
    }
    const app::QtZones zones;
    if (const auto* action = std::get_if<DataAction>(&invocation.action)) {
        store::SqliteBackupService backupService{path};
        return (*action)(DataContext{
            .store = **store, .backupService = backupService, .zones = zones, .clock = wallClock});
    }
    CommandExecutor executor{**store, zones, wallClock, invocation.json};
    return std::get<StateAction>(invocation.action)(executor);
}

} // namespace

Report run(const std::vector<std::string>& arguments)
{
    const auto asked = readArguments(arguments);
    if (const auto* answer = std::get_if<Report>(&asked)) {
        return *answer;
    }
    const auto& invocation = std::get<Invocation>(asked);
    if (const auto* action = std::get_if<DirectAction>(&invocation.action)) {
        return (*action)(invocation.database);
    }
    return runOnDatabase(invocation);
}

} // namespace pomotide::cli
