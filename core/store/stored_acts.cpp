// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/stored_acts.h"

#include "core/store/rows.h"
#include "core/store/stored_commands.h"
#include "core/text/enum_names.h"

namespace pomotide::store {

std::optional<core::Act> firstActIn(SQLite::Statement& rows)
{
    while (rows.executeStep()) {
        const auto kind = core::valueFor(rows.getColumn("kind").getString(), core::kActKindNames);
        auto inverse = commandsIn(rows.getColumn("inverse").getString());
        if (kind && inverse) {
            return core::Act{.id = idIn<core::ActId>(rows, "id"),
                             .name = {.kind = *kind,
                                      .title = textIn(rows, "title"),
                                      .session = optionalInstantIn(rows, "session_at"),
                                      .others = indexIn(rows, "others")},
                             .isUndone = integerIn(rows, "undone") == 1,
                             .inverse = *std::move(inverse)};
        }
    }
    return std::nullopt;
}

namespace {

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

void writeAct(SQLite::Database& database, const core::ActChange& change)
{
    switch (change.kind) {
    case core::ActChange::Kind::Recorded:
        insertAct(database, change.act);
        break;
    case core::ActChange::Kind::Turned:
        updateAct(database, change.act);
        break;
    case core::ActChange::Kind::Dropped:
        removeAct(database, change.act.id);
        break;
    }
}

} // namespace pomotide::store
