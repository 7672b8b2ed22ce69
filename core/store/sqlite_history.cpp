// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite_history.h"

#include "core/store/rows.h"

namespace pomotide::store {

std::optional<core::Intention> SqliteHistory::intention(core::IntentionId id) const
{
    SQLite::Statement row{m_database, "SELECT * FROM intention WHERE id = :id"};
    bindId(row, ":id", id);
    const auto found = intentionsOf(m_database, row);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

std::optional<core::Pomodoro> SqliteHistory::pomodoro(core::PomodoroId id) const
{
    SQLite::Statement row{m_database, "SELECT * FROM pomodoro WHERE id = :id"};
    bindId(row, ":id", id);
    return row.executeStep() ? std::optional{pomodoroIn(row)} : std::nullopt;
}

std::optional<core::PomodoroId> SqliteHistory::latestOf(core::IntentionId id) const
{
    SQLite::Statement row{m_database,
                          "SELECT id FROM pomodoro WHERE intention = :id ORDER BY id DESC LIMIT 1"};
    bindId(row, ":id", id);
    return row.executeStep() ? std::optional{idIn<core::PomodoroId>(row, "id")} : std::nullopt;
}

} // namespace pomotide::store
