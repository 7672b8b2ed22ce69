// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copy_database.h"

#include "core/store/failures.h"
#include "core/store/private_files.h"
#include "core/store/scratch_directory.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace pomotide::store {

namespace fs = std::filesystem;

namespace {

void check(SQLite::Database& copy)
{
    if (const auto verdict = copy.execAndGet("PRAGMA integrity_check").getString();
        verdict != "ok") {
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
    auto part = target;
    part += ".part";
    const ScratchDirectory scratch{part};
    writeCheckedCopy(database, scratch.content());
    fs::rename(scratch.content(), target);
}

// VACUUM INTO cannot copy tables with computed columns from a read-only file.
void copyPages(SQLite::Database& database, const fs::path& target)
{
    createPrivateFile(target);
    SQLite::Database copy{target, SQLite::OPEN_READWRITE};
    SQLite::Backup pages{copy, database};
    carryOver(pages, -1);
    check(copy);
}

void carryOver(SQLite::Backup& copy, int pages)
{
    const auto result = copy.executeStep(pages);
    if (result == SQLITE_BUSY || result == SQLITE_LOCKED) {
        throw core::Failure{.kind = core::Failure::Kind::Busy, .subject = {}, .detail = {}};
    }
}

} // namespace pomotide::store
