// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/run.h"

#include "app/pomotidectl/arguments.h"
#include "app/pomotidectl/perform.h"
#include "app/pomotidectl/perform_data.h"
#include "app/pomotidectl/quick.h"
#include "app/pomotidectl/refusals.h"
#include "app/simulate/simulate.h"
#include "app/system/database_path.h"
#include "app/system/qt_zones.h"

#include "core/store/sqlite_backup_service.h"
#include "core/store/sqlite_store.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace pomotide::cli {

namespace {

core::Instant wallClock()
{
    return std::chrono::floor<core::Duration>(std::chrono::system_clock::now());
}

/// All of a stream; nothing if it cannot be read to its end.
std::optional<std::string> contentOf(std::istream& stream)
{
    std::ostringstream content;
    content << stream.rdbuf();
    return content.bad() ? std::nullopt : std::optional{content.str()};
}

bool isFolder(const std::string& name)
{
    std::error_code unknown;
    return std::filesystem::is_directory(name, unknown);
}

Report simulated(const Simulate& request)
{
    std::ifstream file;
    if (request.file) {
        file.open(*request.file, std::ios::binary);
    }
    const auto name = request.file.value_or("standard input");
    const auto text = contentOf(request.file ? file : std::cin);
    if (!text || (request.file && (!file.is_open() || isFolder(*request.file)))) {
        return {.exit = Exit::WrongUsage, .text = messages::notReadable(name)};
    }
    const auto result = simulate::simulate(*text, app::QtZones{});
    if (const auto* fault = std::get_if<json::Fault>(&result)) {
        return {.exit = Exit::WrongUsage, .text = messages::noScenario(name, *fault)};
    }
    return {.exit = Exit::Done, .text = std::get<std::string>(result)};
}

/// On the database that is meant.
Report performed(const Invocation& invocation)
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
    if (const auto* request = std::get_if<DataRequest>(&invocation.what)) {
        store::SqliteBackupService backupService{path};
        return perform(*request, DataContext{.store = **store,
                                             .backupService = backupService,
                                             .zones = zones,
                                             .clock = wallClock});
    }
    CommandExecutor executor{**store, zones, wallClock, invocation.json};
    return perform(std::get<Request>(invocation.what), executor);
}

} // namespace

Report run(const std::vector<std::string>& arguments)
{
    const auto asked = readArguments(arguments);
    if (const auto* answer = std::get_if<Report>(&asked)) {
        return *answer;
    }
    const auto& invocation = std::get<Invocation>(asked);
    if (const auto* scenario = std::get_if<Simulate>(&invocation.what)) {
        return simulated(*scenario);
    }
    if (std::holds_alternative<OpenQuickEntry>(invocation.what)) {
        return openQuickEntry(invocation.database);
    }
    return performed(invocation);
}

} // namespace pomotide::cli
