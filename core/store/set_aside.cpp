// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/set_aside.h"

#include "core/store/copy_database.h"
#include "core/store/failures.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <system_error>

namespace pomotide::store {

namespace fs = std::filesystem;

namespace {

fs::path withSuffix(fs::path path, const std::string& suffix)
{
    path += suffix;
    return path;
}

/// Copies the file of the database as it is, through the handle that SQLite has of it: opening it
/// once more and closing it would drop the locks that this process holds on it.
void copyBytes(SQLite::Database& database, const fs::path& target)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (file == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK) {
        throw core::Failure{
            .kind = core::Failure::Kind::DiskFails, .subject = {}, .detail = "its size is unknown"};
    }
    createPrivateFile(target);
    std::ofstream copy{target, std::ios::binary | std::ios::trunc};
    std::array<char, 4096> piece{};
    for (sqlite3_int64 place = 0; place < size;) {
        const auto length = std::min<sqlite3_int64>(size - place, piece.size());
        if (file->pMethods->xRead(file, piece.data(), static_cast<int>(length), place) !=
            SQLITE_OK) {
            throw core::Failure{.kind = core::Failure::Kind::DiskFails,
                                .subject = {},
                                .detail = "it cannot be read to its end"};
        }
        copy.write(piece.data(), length);
        place += length;
    }
    copy.close();
    if (!copy) {
        throw core::Failure{
            .kind = core::Failure::Kind::Full, .subject = utf8Of(target), .detail = {}};
    }
}

} // namespace

fs::path giveWayTo(const fs::path& good, const fs::path& database, core::Instant at)
{
    const auto path = fileBehind(database);
    auto aside = freeName(path, "damaged", at);
    std::error_code noLinks;
    fs::create_hard_link(path, aside, noLinks);
    // Never is the file beside the log of the other.
    for (const auto* companion : {"-wal", "-shm"}) {
        if (const auto file = withSuffix(path, companion); fs::exists(file)) {
            fs::rename(file, withSuffix(aside, companion));
        }
    }
    if (noLinks) {
        fs::rename(path, aside);
    }
    fs::rename(good, path);
    return aside;
}

fs::path overwrite(const fs::path& path, const fs::path& good, core::Instant at,
                   core::Duration patience)
{
    const auto source = openForReading(utf8Of(good));
    const auto live = openAsItIs(path, patience);
    SQLite::Backup copy{*live, *source};
    // From here on no other program can write anything that the copy would not have.
    carryOver(copy, 0);
    auto aside = freeName(path, "damaged", at);
    copyBytes(*live, aside);
    if (const auto log = withSuffix(path, "-wal"); fs::exists(log)) {
        fs::copy_file(log, withSuffix(aside, "-wal"));
    }
    carryOver(copy, -1);
    return aside;
}

} // namespace pomotide::store
