// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing is written until the file is known to be ours. SQLite itself reads its header: opening
// and closing the file separately would drop the locks that SQLite holds on it. For that to work,
// the header must always be in the file and not in the log. So a new database is created before it
// gets a log, and a migration ends by emptying it.

#include "core/store/open_database.h"

#include "core/engine/step.h"
#include "core/store/copy_database.h"
#include "core/store/failures.h"
#include "core/store/private_files.h"
#include "core/store/write_changes.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <system_error>

namespace pomotide::store {

namespace fs = std::filesystem;

using core::Failure;

namespace {

/// The URI that tells SQLite the file and how to open it.
std::string uriOf(const fs::path& path, const char* query)
{
    constexpr auto kHex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const auto unit : path.generic_u8string()) {
        const auto byte = static_cast<unsigned char>(unit);
        if (byte == '?' || byte == '#' || byte == '%') {
            uri += {'%', kHex[byte >> 4u], kHex[byte & 0xFu]};
        } else {
            uri += static_cast<char>(byte);
        }
    }
    return uri + query;
}

/// Waits for another program in equal pauses. With SQLite's growing pauses a newcomer overtakes
/// programs that have waited long: of ten simultaneous commands some waited for seconds.
int waitAgain(void* patience, int times)
{
    constexpr core::Duration kPause{2};
    if (kPause * times >= core::Duration{reinterpret_cast<std::intptr_t>(patience)}) {
        return 0;
    }
    return sqlite3_sleep(static_cast<int>(kPause.count())) > 0 ? 1 : 0;
}

/// No version of the program will have so many schemas.
constexpr int kHighestVersion = 100;

/// True if one byte differs from our id: that is damage, and no other program's file.
bool isDamaged(int applicationId)
{
    const auto difference = static_cast<unsigned>(applicationId ^ kApplicationId);
    int bytes = 0;
    for (unsigned byte = 0; byte < sizeof difference; ++byte) {
        bytes += (difference >> 8 * byte & 0xFFu) != 0 ? 1 : 0;
    }
    return bytes == 1;
}

/// Throws unless the file is a database of ours or can become one. Changes nothing.
void inspect(const fs::path& path, int newest)
{
    std::error_code error;
    switch (const auto status = fs::status(path, error); status.type()) {
    case fs::file_type::not_found:
        return;
    case fs::file_type::directory:
        throw Failure{.kind = Failure::Kind::IsDirectory, .subject = {}, .detail = {}};
    case fs::file_type::regular:
        break;
    case fs::file_type::none:
        throw Failure{.kind = Failure::Kind::NotReadable, .subject = {}, .detail = error.message()};
    default:
        throw Failure{.kind = Failure::Kind::NotADatabase, .subject = {}, .detail = {}};
    }
    if (fs::file_size(path) == 0) {
        return;
    }
    // Opened as immutable: no lock is taken, and no log is created beside the file.
    SQLite::Database database{uriOf(path, "?mode=ro&immutable=1"),
                              SQLite::OPEN_READONLY | SQLite::OPEN_URI};
    // While another process empties its log into the file, the header may already count pages that
    // are not there yet. This setting makes SQLite accept that; the real opening waits.
    database.exec("PRAGMA writable_schema = ON");
    const auto id = database.execAndGet("PRAGMA application_id").getInt();
    const auto version = schemaVersion(database);
    if (isDamaged(id) || version < 0 || version > kHighestVersion) {
        throw damage("its header is not as it was written");
    }
    if (id != kApplicationId) {
        throw Failure{.kind = Failure::Kind::NotOurs, .subject = {}, .detail = {}};
    }
    if (version > newest) {
        throw newerSchema(version, path, newest);
    }
}

void createSchema(SQLite::Database& database, const Opening& opening)
{
    SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
    // Another process may have created it meanwhile.
    if (schemaVersion(database) == 0) {
        for (const auto& migration : opening.migrations) {
            database.exec(migration.sql);
        }
        const auto state = core::initialState(opening.now);
        writePlan(database, state.settings.streakPlan);
        writeState(database, state);
    }
    transaction.commit();
}

/// Throws damage if a row is beyond the bounds that the new schema has.
void apply(SQLite::Database& database, const Migration& migration)
{
    SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
    if (migration.version <= schemaVersion(database)) {
        return;
    }
    try {
        database.exec(migration.sql);
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() != SQLITE_CONSTRAINT) {
            throw;
        }
        throw damage(exception.what());
    }
    transaction.commit();
}

/// The copy that a migration from that schema leaves.
fs::path copyPath(const fs::path& path, int version)
{
    auto copy = path;
    copy += ".schema-" + std::to_string(version);
    return copy;
}

void migrate(SQLite::Database& database, const fs::path& path, const Opening& opening)
{
    copyDatabase(database, copyPath(path, schemaVersion(database)));
    for (const auto& migration : opening.migrations) {
        apply(database, migration);
    }
    database.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
}

/// True if another connection has the database open.
bool isOpenElsewhere(const fs::path& path)
{
    try {
        SQLite::Database probe{path, SQLite::OPEN_READWRITE};
        probe.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
        return false;
    } catch (const SQLite::Exception& exception) {
        return exception.getErrorCode() == SQLITE_BUSY; // of other failures the opening tells
    }
}

/// Another program uses the database, and its log was deleted: with a new one beside it, neither
/// would see what the other writes. Our programs notice, and begin the log anew in a moment.
void awaitLog(const fs::path& path, core::Duration patience)
{
    constexpr core::Duration kPause{10};
    for (core::Duration waited{}; !hasLog(path) && isOpenElsewhere(path); waited += kPause) {
        if (waited >= patience) {
            throw Failure{.kind = Failure::Kind::Busy,
                          .subject = {},
                          .detail = "it is in use, but its log was deleted"};
        }
        sqlite3_sleep(static_cast<int>(kPause.count()));
    }
}

} // namespace

void inspect(const fs::path& path)
{
    inspect(path, migrations().back().version);
}

std::unique_ptr<SQLite::Database> openForReading(const std::string& name)
{
    const auto path = pathOf(name);
    if (!fs::exists(path)) {
        throw Failure{
            .kind = Failure::Kind::NotReadable, .subject = {}, .detail = "there is no such file"};
    }
    inspect(path);
    if (fs::file_size(path) == 0) {
        throw Failure{.kind = Failure::Kind::NotADatabase, .subject = {}, .detail = {}};
    }
    auto log = fileBehind(path);
    log += "-wal";
    // A file without a log is complete. Opened as immutable, it gets no log beside it.
    const auto* const query = fs::exists(log) ? "?mode=ro" : "?mode=ro&immutable=1";
    return std::make_unique<SQLite::Database>(uriOf(path, query),
                                              SQLite::OPEN_READONLY | SQLite::OPEN_URI);
}

void waitFor(SQLite::Database& database, core::Duration patience)
{
    sqlite3_busy_handler(database.getHandle(), waitAgain,
                         reinterpret_cast<void*>(std::intptr_t{patience.count()}));
}

std::unique_ptr<SQLite::Database> openAsItIs(const fs::path& path, core::Duration patience)
{
    auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE);
    waitFor(*database, patience);
    return database;
}

int schemaVersion(SQLite::Database& database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

Failure newerSchema(int version, const fs::path& path, int newest)
{
    std::error_code unknown;
    while (newest > 0 && !fs::exists(copyPath(path, newest), unknown)) {
        --newest;
    }
    return {.kind = Failure::Kind::Newer,
            .subject = {},
            .detail = newest > 0 ? std::string{kWayBack} + utf8Of(copyPath(path, newest))
                                 : "its schema is " + std::to_string(version)};
}

std::unique_ptr<SQLite::Database> openDatabase(const std::string& name, const Opening& opening)
{
    const auto path = pathOf(name);
    const auto newest = opening.migrations.back().version;
    inspect(path, newest);
    fs::create_directories(path.parent_path());
    createPrivateFile(path);
    awaitLog(path, opening.patience);
    auto database = openAsItIs(path, opening.patience);
    if (sqlite3_db_readonly(database->getHandle(), "main") == 1) {
        throw Failure{.kind = Failure::Kind::NotReadable,
                      .subject = {},
                      .detail = "the file may not be written"};
    }
    const auto version = schemaVersion(*database);
    if (version == 0) {
        createSchema(*database, opening);
    } else if (version < newest) {
        migrate(*database, path, opening);
    } else if (version > newest) {
        throw newerSchema(version, path, newest);
    }
    database->exec("PRAGMA journal_mode = WAL");
    database->exec("PRAGMA synchronous = FULL");
    database->exec("PRAGMA foreign_keys = ON");
    return database;
}

} // namespace pomotide::store
