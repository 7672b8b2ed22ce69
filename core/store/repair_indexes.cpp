// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that an index has is in its table, too. REINDEX would first walk the pages of the old
// index, and fail on those that are damaged; so the old ones are forgotten, and VACUUM then gives
// back their pages.

#include "core/store/repair_indexes.h"

#include "core/store/checked_content.h"
#include "core/store/failures.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace pomotide::store {

namespace {

std::vector<std::string> textsOf(SQLite::Database& database, const char* query)
{
    SQLite::Statement rows{database, query};
    std::vector<std::string> texts;
    while (rows.executeStep()) {
        texts.push_back(rows.getColumn(0).getString());
    }
    return texts;
}

void makeAnew(SQLite::Database& database)
{
    const auto indexes =
        textsOf(database, "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql <> ''");
    database.exec("PRAGMA writable_schema = ON;"
                  "DELETE FROM sqlite_schema WHERE type = 'index' AND sql <> '';"
                  "PRAGMA writable_schema = RESET");
    for (const auto& index : indexes) {
        database.exec(index);
    }
}

/// Throws damage if a table, or an index of it, is not whole. The pages of no table may be.
void checkTables(SQLite::Database& database)
{
    for (const auto& table :
         textsOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        const auto verdict =
            database.execAndGet("PRAGMA integrity_check(\"" + table + "\")").getString();
        if (verdict != "ok") {
            throw damage(verdict);
        }
    }
}

} // namespace

core::Result<core::Unit> repairIndexes(const std::filesystem::path& path, core::Duration patience)
{
    return attempt(utf8Of(path), [&] {
        const auto database = openAsItIs(path, patience);
        {
            SQLite::Transaction transaction{*database, SQLite::TransactionBehavior::IMMEDIATE};
            if (schemaVersion(*database) != migrations().back().version) {
                throw damage("its schema is another version's");
            }
            makeAnew(*database);
            checkTables(*database);
            checkContent(*database);
            // One flipped bit in it would make the file another program's.
            database->exec("PRAGMA application_id = " + std::to_string(kApplicationId));
            transaction.commit();
        }
        // Without it they stay as they are, in use by nothing.
        static_cast<void>(database->tryExec("VACUUM"));
        return core::Unit{};
    });
}

} // namespace pomotide::store
