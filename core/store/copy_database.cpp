// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copy_database.h"

#include "core/store/failures.h"
#include "core/store/private_files.h"
#include "core/store/scratch_directory.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace pomotide::store {

namespace fs = std::filesystem;

namespace {

void writeCheckedCopy(SQLite::Database& database, const fs::path& target)
{
    createPrivateFile(target);
    SQLite::Statement vacuum{database, "VACUUM INTO :target"};
    vacuum.bind(":target", utf8Of(target));
    vacuum.exec();

    SQLite::Database copy{target, SQLite::OPEN_READWRITE};
    checkWhole(copy);
    // VACUUM INTO leaves its file in the buffers of the system. This write of our own syncs all of
    // it to the disk.
    copy.exec("UPDATE state SET now_at = now_at");
}

} // namespace

void checkWhole(SQLite::Database& database)
{
    if (const auto verdict = database.execAndGet("PRAGMA integrity_check").getString();
        verdict != "ok") {
        throw damage(verdict);
    }
    checkReferences(database);
}

void checkReferences(SQLite::Database& database)
{
    SQLite::Statement dangling{database, "PRAGMA foreign_key_check"};
    if (dangling.executeStep()) {
        throw damage("a row refers to another that is not there");
    }
}

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
    checkWhole(copy);
}

void readBytes(SQLite::Database& database, const TakePiece& take)
{
    const auto fails = [](const char* detail) {
        return core::Failure{
            .kind = core::Failure::Kind::DiskFails, .subject = {}, .detail = detail};
    };
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (file == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK) {
        throw fails("its size is unknown");
    }
    std::array<char, 4096> piece{};
    for (sqlite3_int64 position = 0; position < size;) {
        const auto length = std::min<sqlite3_int64>(size - position, piece.size());
        if (file->pMethods->xRead(file, piece.data(), static_cast<int>(length), position) !=
            SQLITE_OK) {
            throw fails("it cannot be read to its end");
        }
        take({piece.data(), static_cast<std::size_t>(length)});
        position += length;
    }
}

void copyBytes(SQLite::Database& database, const fs::path& target)
{
    createPrivateFile(target);
    std::ofstream copy{target, std::ios::binary | std::ios::trunc};
    readBytes(database, [&](std::string_view piece) { copy << piece; });
    copy.close();
    if (!copy) {
        throw core::Failure{
            .kind = core::Failure::Kind::Full, .subject = utf8Of(target), .detail = {}};
    }
}

void carryOver(SQLite::Backup& copy, int pages)
{
    const auto result = copy.executeStep(pages);
    if (result == SQLITE_BUSY || result == SQLITE_LOCKED) {
        throw core::Failure{.kind = core::Failure::Kind::Busy, .subject = {}, .detail = {}};
    }
}

} // namespace pomotide::store
