// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite_history.h"

#include "core/model/limits.h"
#include "core/store/rows.h"
#include "core/store/stored_acts.h"

namespace pomotide::store {

namespace {

void bindWindow(SQLite::Statement& statement, core::Span window)
{
    bindInstant(statement, ":earliest", window.begin - core::kLongestSpan);
    bindInstant(statement, ":begin", window.begin);
    bindInstant(statement, ":end", window.end);
}

} // namespace

SqliteHistory::CachedStatement SqliteHistory::ask(CachedStatement& kept, const char* sql) const
{
    return kept ? std::move(kept) : std::make_unique<SQLite::Statement>(m_database, sql);
}

std::optional<core::Intention> SqliteHistory::intention(core::IntentionId id) const
{
    std::optional<core::Intention> found;
    auto row = ask(m_intention, "SELECT * FROM intention WHERE id = :id");
    bindId(*row, ":id", id);
    if (row->executeStep()) {
        found = intentionIn(*row);
        auto estimates = ask(m_estimates, kEstimatesOf);
        addEstimates(*found, *estimates);
        m_estimates = std::move(estimates);
    }
    row->reset();
    m_intention = std::move(row);
    return found;
}

std::vector<core::Intention> SqliteHistory::intentions() const
{
    SQLite::Statement all{m_database, "SELECT * FROM intention ORDER BY id"};
    return intentionsOf(m_database, all);
}

std::optional<core::Pomodoro> SqliteHistory::pomodoro(core::PomodoroId id) const
{
    auto row = ask(m_pomodoro, "SELECT * FROM pomodoro WHERE id = :id");
    bindId(*row, ":id", id);
    const auto found = row->executeStep() ? std::optional{pomodoroIn(*row)} : std::nullopt;
    row->reset();
    m_pomodoro = std::move(row);
    return found;
}

std::vector<core::Streak::Pair> SqliteHistory::streak(core::PomodoroId first) const
{
    return streakOf(m_database, first);
}

void SqliteHistory::visitPomodoros(
    core::IntentionId id, core::PomodoroId limit,
    const std::function<bool(const core::Pomodoro&)>& wantsMore) const
{
    auto rows = ask(m_pomodoros, R"sql(
        SELECT * FROM pomodoro WHERE intention = :intention AND id < :id ORDER BY id DESC)sql");
    bindId(*rows, ":intention", id);
    bindId(*rows, ":id", limit);
    while (rows->executeStep() && wantsMore(pomodoroIn(*rows))) {
    }
    rows->reset();
    m_pomodoros = std::move(rows);
}

core::Chronicle SqliteHistory::chronicle(core::Span span) const
{
    SQLite::Statement pomodoros{m_database, R"sql(
        SELECT * FROM pomodoro WHERE id IN (
            SELECT id FROM pomodoro
            WHERE begin_at > :earliest AND begin_at < :end
                AND (end_at > :begin OR act_at >= :begin AND act_at < :end)
            UNION ALL
            SELECT id FROM pomodoro
            WHERE evaluated_at >= :begin AND evaluated_at < :end
            UNION ALL
            SELECT id FROM pomodoro
            WHERE verdict_at >= :begin AND verdict_at < :end)
        ORDER BY begin_at, id)sql"};
    bindWindow(pomodoros, span);
    SQLite::Statement breaks{m_database, R"sql(
        SELECT break.*, streak_index FROM break JOIN pomodoro ON id = pomodoro
        WHERE break.begin_at > :earliest AND break.begin_at < :end AND break.end_at > :begin
        ORDER BY break.begin_at, id)sql"};
    bindWindow(breaks, span);
    SQLite::Statement sessions{m_database, R"sql(
        SELECT * FROM session
        WHERE begin_at > :earliest AND begin_at < :end AND end_at > :begin
        ORDER BY begin_at, end_at)sql"};
    bindWindow(sessions, span);
    return {.pomodoros = rowsOf(pomodoros, pomodoroIn),
            .breaks = rowsOf(breaks, breakIn),
            .sessions = rowsOf(sessions, spanIn)};
}

// Unreadable acts are skipped; they are removed once they are among the oldest.
std::optional<core::Act> SqliteHistory::undoableAct() const
{
    SQLite::Statement rows{m_database, "SELECT * FROM act WHERE undone = 0 ORDER BY id DESC"};
    return firstActIn(rows);
}

std::optional<core::Act> SqliteHistory::redoableAct() const
{
    SQLite::Statement rows{m_database, "SELECT * FROM act WHERE undone = 1 ORDER BY id"};
    return firstActIn(rows);
}

} // namespace pomotide::store
