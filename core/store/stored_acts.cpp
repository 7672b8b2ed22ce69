// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/stored_acts.h"

#include "core/store/columns.h"
#include "core/store/stored_commands.h"
#include "core/store/stored_enum.h"

namespace pomotide::store {

namespace {

/// Throws damage if it cannot be read.
core::Act actIn(SQLite::Statement& row)
{
    auto inverse = commandsIn(row.getColumn("inverse").getString());
    if (!inverse) {
        throw damage("what would undo an act");
    }
    return {.id = idIn<core::ActId>(row, "id"),
            .name = {.kind = storedValue(row.getColumn("kind").getString(), core::kActKindNames),
                     .title = textIn(row, "title"),
                     .session = optionalInstantIn(row, "session_at"),
                     .others = indexIn(row, "others")},
            .isUndone = numberIn(row, "undone", 1) == 1,
            .inverse = *std::move(inverse)};
}

/// Binds all columns but the id.
void bindAct(SQLite::Statement& statement, const core::Act& act)
{
    statement.bind(":kind", nameOf(act.name.kind, core::kActKindNames));
    statement.bind(":title", act.name.title);
    bindInstant(statement, ":session_at", act.name.session);
    bindIndex(statement, ":others", act.name.others);
    statement.bind(":undone", act.isUndone ? 1 : 0);
    statement.bind(":inverse", textOf(act.inverse));
}

void insertAct(SQLite::Database& database, const core::Act& act)
{
    database.exec("DELETE FROM act WHERE undone = 1");
    SQLite::Statement insert{database, R"sql(
        INSERT INTO act (kind, title, session_at, others, undone, inverse)
        VALUES (:kind, :title, :session_at, :others, :undone, :inverse))sql"};
    bindAct(insert, act);
    insert.exec();
    SQLite::Statement trim{database, R"sql(
        DELETE FROM act WHERE id NOT IN (SELECT id FROM act ORDER BY id DESC LIMIT :most))sql"};
    bindIndex(trim, ":most", core::kMostActs);
    trim.exec();
}

void updateAct(SQLite::Database& database, const core::Act& act)
{
    SQLite::Statement update{database, R"sql(
        UPDATE act SET kind = :kind, title = :title, session_at = :session_at, others = :others,
            undone = :undone, inverse = :inverse
        WHERE id = :id)sql"};
    bindId(update, ":id", act.id);
    bindAct(update, act);
    update.exec();
}

void removeAct(SQLite::Database& database, core::ActId id)
{
    SQLite::Statement remove{database, "DELETE FROM act WHERE id = :id"};
    bindId(remove, ":id", id);
    remove.exec();
}

} // namespace

std::optional<core::Act> firstActIn(SQLite::Statement& rows)
{
    while (rows.executeStep()) {
        try {
            return actIn(rows);
        } catch (const core::Failure&) {
            continue;
        }
    }
    return std::nullopt;
}

void writeAct(SQLite::Database& database, const core::ActChange& change)
{
    switch (change.kind) {
    case core::ActChange::Kind::Recorded:
        insertAct(database, change.act);
        break;
    case core::ActChange::Kind::Reversed:
        updateAct(database, change.act);
        break;
    case core::ActChange::Kind::Dropped:
        removeAct(database, change.act.id);
        break;
    }
}

} // namespace pomotide::store
