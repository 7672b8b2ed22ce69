// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/run.h"

#include "app/pomotidectl/arguments.h"
#include "app/pomotidectl/completion.h"
#include "app/pomotidectl/refusals.h"
#include "app/system/database_path.h"
#include "app/system/qt_zones.h"

#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "core/store/failures.h"
#include "core/store/sqlite_backup_service.h"
#include "core/store/sqlite_store.h"

#include <QFile>

namespace pomotide::cli {

namespace {

core::Instant wallClock()
{
    return std::chrono::floor<core::Duration>(std::chrono::system_clock::now());
}

/// The store of that file, whatever file it is by then: restoring can put another in its place.
class StoreByName final : public core::Store {
public:
    explicit StoreByName(std::string path) : m_path(std::move(path)) {}

    core::Result<core::Transition> transact(const Decision& decide) override
    {
        const auto store = open();
        return store ? (*store)->transact(decide) : store.failure();
    }
    core::Result<core::Unit> read(const ReadFn& reader) override
    {
        const auto store = open();
        return store ? (*store)->read(reader) : store.failure();
    }
    core::Result<bool> hasExternalChanges() override { return false; }
    core::Result<core::Unit> backupTo(const std::string& path) override
    {
        const auto store = open();
        return store ? (*store)->backupTo(path) : store.failure();
    }

    [[nodiscard]] core::Result<std::unique_ptr<store::SqliteStore>> open() const
    {
        return store::SqliteStore::open(m_path, wallClock());
    }

private:
    std::string m_path;
};

/// A damaged database is a reason to restore another.
Report runOnWhole(const DataAction& action, const std::string& path, const core::Zones& zones,
                  const CommandExecutor::Speak& speak)
{
    StoreByName store{path};
    if (const auto opened = store.open(); !opened && !store::isDamage(opened.failure())) {
        return {.exit = Exit::StoreFailed, .text = messages::failure(opened.failure())};
    }
    static_cast<void>(store.read(
        [&](const core::State& state, const core::History&) { speak(state.settings.language); }));
    store::SqliteBackupService backupService{path};
    return action(DataContext{
        .store = store, .backupService = backupService, .zones = zones, .clock = wallClock});
}

Report runOnDatabase(const Invocation& invocation, const CommandExecutor::Speak& speak)
{
    const auto chosen = invocation.database
                            ? std::optional{QString::fromStdString(*invocation.database)}
                            : std::nullopt;
    const auto path = app::databasePath(chosen).toStdString();
    const app::QtZones zones;
    if (const auto* action = std::get_if<DataAction>(&invocation.action)) {
        return runOnWhole(*action, path, zones, speak);
    }
    const auto store = store::SqliteStore::open(path, wallClock());
    if (!store) {
        return {.exit = Exit::StoreFailed, .text = messages::failure(store.failure())};
    }
    CommandExecutor executor{**store, zones, wallClock, invocation.json, speak};
    auto report = std::get<StateAction>(invocation.action)(executor);
    // While the desktop program reads, that empties the log soon.
    static_cast<void>((*store)->foldLog());
    return report;
}

/// Answers a shell that completes a command line. It creates no database, and reports no failure.
Report runCompletion(const CompletionRequest& request, const CommandExecutor::Speak& speak)
{
    const auto named = databaseIn(request);
    const auto path =
        app::databasePath(named ? std::optional{QString::fromStdString(*named)} : std::nullopt);
    using Opened = core::Result<std::unique_ptr<store::SqliteStore>>;
    const auto opened = QFile::exists(path)
                            ? store::SqliteStore::open(path.toStdString(), wallClock())
                            : Opened{core::Failure{}};
    core::MemoryStore nothing{core::initialState(wallClock())};
    core::Store& store = opened ? static_cast<core::Store&>(**opened) : nothing;
    const app::QtZones zones;
    CommandExecutor executor{store, zones, wallClock, false, speak};
    return executor.show([&request](const core::State& now, const core::History& history) {
        std::string answer;
        visitCommands([&](const CLI::App& app) {
            answer = answerTo(request, candidatesFor(request, app, now, history));
        });
        return answer;
    });
}

} // namespace

Report run(const std::vector<std::string>& arguments, app::Translations& translations)
{
    translations.use(core::Language::AsDesktop); // the database's language is not known yet
    if (const auto request = completionIn(arguments)) {
        return runCompletion(*request,
                             [&](core::Language language) { translations.use(language); });
    }
    const auto asked = readArguments(arguments);
    if (const auto* answer = std::get_if<Report>(&asked)) {
        return *answer;
    }
    const auto& invocation = std::get<Invocation>(asked);
    if (const auto* action = std::get_if<DirectAction>(&invocation.action)) {
        return (*action)(invocation.database);
    }
    return runOnDatabase(invocation, [&](core::Language language) {
        translations.use(invocation.language.value_or(language));
    });
}

} // namespace pomotide::cli
