// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite_store.h"

#include "core/model/limits.h"
#include "core/store/copy_database.h"
#include "core/store/failures.h"
#include "core/store/load_state.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"
#include "core/store/rows.h"
#include "core/store/sqlite_history.h"
#include "core/store/stored_acts.h"
#include "core/store/write_changes.h"

#include <filesystem>

namespace pomotide::store {

using core::Result;

namespace {

core::Failure movedAway()
{
    return {.kind = core::Failure::Kind::Other,
            .subject = {},
            .detail = "the file that was open is not there any more"};
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string& path, core::Instant now,
                                                       core::Duration patience)
{
    const auto openOnce = [&] {
        return attempt(path, [&] {
            auto database = openDatabase(path, {.now = now, .patience = patience});
            return std::unique_ptr<SqliteStore>{
                new SqliteStore{path, patience, std::move(database)}};
        });
    };
    auto opened = openOnce();
    return opened || !mayPass(opened.failure()) ? std::move(opened) : openOnce();
}

SqliteStore::SqliteStore(std::string path, core::Duration patience,
                         std::unique_ptr<SQLite::Database> database)
    : m_path(std::move(path)), m_patience(patience), m_database(std::move(database))
{}

SqliteStore::~SqliteStore() = default;

SQLite::Database& SqliteStore::database() const
{
    if (!m_database) {
        throw movedAway();
    }
    return *m_database;
}

template<typename Work>
auto SqliteStore::attemptTwice(const Work& work)
{
    auto result = attempt(m_path, work);
    if (result || !mayPass(result.failure()) || !m_database) {
        return result;
    }
    m_known.reset();
    if (const auto whole = attempt(m_path,
                                   [&] {
                                       readBytes(*m_database, [](std::string_view) {});
                                       return core::Unit{};
                                   });
        !whole) {
        return decltype(result){whole.failure()};
    }
    return attempt(m_path, work);
}

Result<core::Transition> SqliteStore::transact(const Decision& decide)
{
    auto result = attemptTwice([&] { return decideAndKeep(decide); });
    if (!result) {
        m_known.reset();
    }
    return result;
}

core::Transition SqliteStore::decideAndKeep(const Decision& decide)
{
    if (!isInPlace()) {
        throw movedAway();
    }
    SQLite::Transaction transaction{*m_database, SQLite::TransactionBehavior::IMMEDIATE};
    const auto& before = newestState();
    auto transition = decide(before, SqliteHistory{*m_database});
    if (!core::kInstantRange.contains(transition.state.now)) {
        throw core::Failure{.kind = core::Failure::Kind::Other,
                            .subject = {},
                            .detail = "the computer's clock shows no year from 1900 to 2199"};
    }
    writeChanges(*m_database, transition.changes);
    writeSettings(*m_database, before.settings, transition.state.settings);
    writeState(*m_database, transition.state);
    if (transition.act) {
        writeAct(*m_database, *transition.act);
    }
    if (transition.state.now < before.now) {
        // The clock was set back: rows that were pruned as outdated are needed again.
        auto tally = std::move(transition.state.tally);
        transition.state = loadState(*m_database);
        transition.state.tally = std::move(tally);
    }

    Known known{.state = transition.state, .dataVersion = m_known->dataVersion};
    m_known.reset();
    transaction.commit();
    m_notifiedVersion = known.dataVersion;
    m_known = std::move(known);
    return transition;
}

std::int64_t SqliteStore::dataVersion() const
{
    return database().execAndGet("PRAGMA data_version").getInt64();
}

const core::State& SqliteStore::newestState()
{
    const auto version = dataVersion();
    m_hasLog = true;
    if (!m_known || m_known->dataVersion != version) {
        m_known.reset();
        // A newer version of the program may have migrated the file while this one runs.
        const auto newest = migrations().back().version;
        if (const auto schema = schemaVersion(*m_database); schema != newest) {
            throw newerSchema(schema, pathOf(m_path), newest);
        }
        m_known = Known{.state = loadState(*m_database), .dataVersion = version};
    }
    return m_known->state;
}

Result<core::Unit> SqliteStore::read(const ReadFn& reader)
{
    return attemptTwice([&] {
        SQLite::Transaction snapshot{database()};
        reader(newestState(), SqliteHistory{*m_database});
        return core::Unit{};
    });
}

Result<bool> SqliteStore::hasExternalChanges()
{
    return attempt(m_path, [&] { return m_notifiedVersion != dataVersion(); });
}

Result<core::Unit> SqliteStore::checkWhole()
{
    return attemptTwice([&] {
        store::checkWhole(database());
        return core::Unit{};
    });
}

Result<core::Unit> SqliteStore::backupTo(const std::string& path)
{
    return attempt(path, [&] {
        const auto target = pathOf(path);
        if (std::filesystem::is_directory(target)) {
            throw core::Failure{
                .kind = core::Failure::Kind::IsDirectory, .subject = {}, .detail = {}};
        }
        if (std::filesystem::exists(target)) {
            throw core::Failure{.kind = core::Failure::Kind::Other,
                                .subject = {},
                                .detail = "there is a file of that name"};
        }
        copyDatabase(database(), target);
        return core::Unit{};
    });
}

} // namespace pomotide::store
