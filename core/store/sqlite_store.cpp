// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite_store.h"

#include "core/store/copy_database.h"
#include "core/store/failures.h"
#include "core/store/load_state.h"
#include "core/store/open_database.h"
#include "core/store/rows.h"
#include "core/store/sqlite_history.h"
#include "core/store/write_changes.h"

#include <filesystem>

namespace pomotide::store {

using core::Result;

namespace {

/// The schema lets no span be longer.
constexpr auto kLongestSpan = std::chrono::hours{48};

void bindWindow(SQLite::Statement& statement, core::Span window)
{
    bindInstant(statement, ":earliest", window.begin - kLongestSpan);
    bindInstant(statement, ":begin", window.begin);
    bindInstant(statement, ":end", window.end);
}

core::Chronicle chronicleOf(const SQLite::Database& database, core::Span window)
{
    SQLite::Statement pomodoros{database, R"sql(
        SELECT * FROM pomodoro
        WHERE begin_at > :earliest AND begin_at < :end AND end_at > :begin
        ORDER BY begin_at, id)sql"};
    bindWindow(pomodoros, window);
    SQLite::Statement breaks{database, R"sql(
        SELECT break.*, streak_index FROM break JOIN pomodoro ON id = pomodoro
        WHERE break.begin_at > :earliest AND break.begin_at < :end AND break.end_at > :begin
        ORDER BY break.begin_at, id)sql"};
    bindWindow(breaks, window);
    SQLite::Statement sessions{database, R"sql(
        SELECT * FROM session
        WHERE begin_at > :earliest AND begin_at < :end AND end_at > :begin
        ORDER BY begin_at, id)sql"};
    bindWindow(sessions, window);
    return {.pomodoros = rowsOf(pomodoros, pomodoroIn),
            .breaks = rowsOf(breaks, breakIn),
            .sessions = rowsOf(sessions, spanIn)};
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string& path, core::Instant now,
                                                       core::Duration patience)
{
    return attempt(path, [&] {
        auto database = openDatabase(path, {.now = now, .patience = patience});
        return std::unique_ptr<SqliteStore>{new SqliteStore{path, std::move(database)}};
    });
}

SqliteStore::SqliteStore(std::string path, std::unique_ptr<SQLite::Database> database)
    : m_path(std::move(path)), m_database(std::move(database))
{}

SqliteStore::~SqliteStore() = default;

Result<core::Transition> SqliteStore::transact(const Decision& decide)
{
    auto result = attempt(m_path, [&] { return decideAndKeep(decide); });
    if (!result) {
        m_known.reset();
    }
    return result;
}

core::Transition SqliteStore::decideAndKeep(const Decision& decide)
{
    SQLite::Transaction transaction{*m_database, SQLite::TransactionBehavior::IMMEDIATE};
    const auto& before = newestState();
    auto transition = decide(before, SqliteHistory{*m_database});
    writeChanges(*m_database, transition.changes);
    if (transition.state.plan != before.plan) {
        writePlan(*m_database, transition.state.plan);
    }
    writeState(*m_database, transition.state);

    Known known{.state = transition.state, .dataVersion = m_known->dataVersion};
    m_known.reset();
    transaction.commit();
    m_known = std::move(known);
    return transition;
}

const core::State& SqliteStore::newestState()
{
    const auto version = m_database->execAndGet("PRAGMA data_version").getInt64();
    if (!m_known || m_known->dataVersion != version) {
        m_known.reset();
        // A newer version of the program may have come while this one runs.
        if (const auto schema = schemaVersion(*m_database); schema != migrations().back().version) {
            throw newerSchema(schema);
        }
        m_known = Known{.state = loadState(*m_database), .dataVersion = version};
    }
    return m_known->state;
}

Result<core::Chronicle> SqliteStore::chronicle(core::Span span)
{
    return attempt(m_path, [&] {
        SQLite::Transaction snapshot{*m_database};
        return chronicleOf(*m_database, span);
    });
}

Result<std::vector<core::Intention>> SqliteStore::intentions()
{
    return attempt(m_path, [&] {
        SQLite::Transaction snapshot{*m_database};
        SQLite::Statement all{*m_database, "SELECT * FROM intention ORDER BY id"};
        return intentionsOf(*m_database, all);
    });
}

Result<core::Done> SqliteStore::backupTo(const std::string& path)
{
    return attempt(path, [&] {
        const auto target = pathOf(path);
        if (std::filesystem::exists(target)) {
            throw core::Failure{.kind = core::Failure::Kind::Other,
                                .subject = {},
                                .detail = "there is a file of that name"};
        }
        copyDatabase(*m_database, target);
        return core::Done{};
    });
}

} // namespace pomotide::store
