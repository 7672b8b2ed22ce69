// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copy_database.h"

#include "core/store/failures.h"
#include "core/store/private_files.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <system_error>

namespace pomotide::store {

namespace fs = std::filesystem;

namespace {

void check(SQLite::Database& copy)
{
    if (const auto verdict = copy.execAndGet("PRAGMA quick_check").getString(); verdict != "ok") {
        throw damage(verdict);
    }
}

void writeCheckedCopy(SQLite::Database& database, const fs::path& target)
{
    createPrivateFile(target);
    SQLite::Statement vacuum{database, "VACUUM INTO :target"};
    vacuum.bind(":target", utf8Of(target));
    vacuum.exec();

    SQLite::Database copy{target, SQLite::OPEN_READWRITE};
    check(copy);
    // VACUUM INTO leaves its file in the buffers of the system. This write of our own syncs all of
    // it to the disk.
    copy.exec("UPDATE state SET now_at = now_at");
}

} // namespace

void copyDatabase(SQLite::Database& database, const fs::path& target)
{
    auto unfinished = target;
    unfinished += ".part";
    fs::remove(unfinished);
    try {
        writeCheckedCopy(database, unfinished);
        fs::rename(unfinished, target);
    } catch (...) {
        std::error_code ignored;
        fs::remove(unfinished, ignored);
        throw;
    }
}

// VACUUM INTO cannot copy tables with computed columns from a read-only file.
void copyPages(SQLite::Database& database, const fs::path& target)
{
    createPrivateFile(target);
    SQLite::Database copy{target, SQLite::OPEN_READWRITE};
    SQLite::Backup{copy, database}.executeStep();
    check(copy);
}

} // namespace pomotide::store
