// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follows the database file when it is moved, removed or replaced. Programs that synchronise
// folders replace it. SQLite then still uses the old file, which has no name any more, and a log
// whose name belongs to the new file. So the log is emptied before anything else.

#include "core/store/copy_database.h"
#include "core/store/failures.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"
#include "core/store/sqlite_store.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <system_error>

namespace pomotide::store {

namespace fs = std::filesystem;

using core::Result;

namespace {

/// A file that was only begun has nothing in it yet.
bool hasContent(const fs::path& path)
{
    std::error_code error;
    return fs::exists(path, error) && (!fs::is_regular_file(path) || fs::file_size(path) > 0);
}

/// Returns true if the log is empty now.
bool emptyLog(SQLite::Database& database)
{
    return sqlite3_wal_checkpoint_v2(database.getHandle(), "main", SQLITE_CHECKPOINT_TRUNCATE,
                                     nullptr, nullptr) == SQLITE_OK;
}

} // namespace

bool SqliteStore::isInPlace() const
{
    return isFileInPlace() && (!m_hasLog || hasLog(openFile()));
}

bool SqliteStore::isFileInPlace() const
{
    if (!m_database) {
        return false;
    }
    int hasMoved = 0;
    sqlite3_file_control(m_database->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    std::error_code isGone;
    return hasMoved == 0 && fs::equivalent(pathOf(m_path), openFile(), isGone);
}

Result<core::Unit> SqliteStore::foldLog()
{
    return attempt(m_path, [&] {
        waitFor(database(), core::Duration::zero());
        const bool isEmpty = emptyLog(database());
        waitFor(database(), m_patience);
        if (!isEmpty) {
            throw SQLite::Exception{m_database->getHandle()};
        }
        return core::Unit{};
    });
}

Result<SqliteStore::Moved> SqliteStore::follow(core::Instant now)
{
    return attempt(m_path, [&] {
        Moved moved{.how = Moved::How::LogGone, .kept = {}};
        if (isFileInPlace()) {
            foldOrThrow();
        } else {
            moved = leaveFile(now);
        }
        m_known.reset();
        m_notifiedVersion.reset();
        m_hasLog = false;
        m_database.reset();
        m_database = openDatabase(m_path, {.now = now, .patience = m_patience});
        m_kept.clear();
        return moved;
    });
}

SqliteStore::Moved SqliteStore::leaveFile(core::Instant now)
{
    if (m_kept.empty()) {
        foldOrThrow(); // or it would be replayed into whatever file has that name next
        keepCopy(now);
    }
    if (putBack()) {
        return {.how = Moved::How::Gone, .kept = {}};
    }
    inspect(pathOf(m_path));
    return {.how = Moved::How::Replaced, .kept = m_kept};
}

void SqliteStore::foldOrThrow()
{
    if (!emptyLog(database())) {
        throw SQLite::Exception{m_database->getHandle()};
    }
}

/// Copies the database that is open into the folder of its file.
void SqliteStore::keepCopy(core::Instant now)
{
    const auto file = openFile();
    createPrivateFolder(file.parent_path());
    const auto copy = freeName(file, "before", now);
    const auto copied = attempt(m_path, [&] {
        copyDatabase(database(), copy);
        return core::Unit{};
    });
    if (!copied && isDamage(copied.failure())) {
        copyBytes(database(), copy); // what replaced it may be the backup of the damaged file
    } else if (!copied) {
        throw core::Failure{copied.failure()};
    }
    m_kept = utf8Of(copy);
}

/// Returns false, having changed nothing, if another file is there.
bool SqliteStore::putBack()
{
    const auto file = fileBehind(pathOf(m_path));
    if (hasContent(file)) {
        return false;
    }
    createPrivateFolder(file.parent_path());
    fs::rename(pathOf(m_kept), file);
    return true;
}

/// The path under which SQLite opened the file, with symbolic links resolved.
fs::path SqliteStore::openFile() const
{
    return pathOf(sqlite3_db_filename(database().getHandle(), "main"));
}

} // namespace pomotide::store
