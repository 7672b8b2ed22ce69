// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/failures.h"

#include <sqlite3.h>

#include <system_error>

namespace pomotide::store {

using core::Failure;

namespace {

Failure::Kind kindOf(const SQLite::Exception& exception)
{
    // For the shared memory beside the database, SQLite does not distinguish a full disk from a
    // broken one.
    if (exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE) {
        return Failure::Kind::Full;
    }
    // Copying pages throws extended codes.
    constexpr int kPrimary = 0xFF;
    switch (exception.getErrorCode() & kPrimary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Failure::Kind::Busy;
    case SQLITE_FULL:
        return Failure::Kind::Full;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return Failure::Kind::NotReadable;
    case SQLITE_IOERR:
        return Failure::Kind::DiskFails;
    case SQLITE_NOTADB:
        return Failure::Kind::NotADatabase;
    case SQLITE_CORRUPT:
    // The statements fit the schema, so this means that a table or column is missing.
    case SQLITE_ERROR:
        return Failure::Kind::Damaged;
    default:
        return Failure::Kind::Other;
    }
}

/// SQLite keeps files beside the database, and blames the database if it cannot make them.
bool blamesTheFolder(const SQLite::Exception& exception)
{
    const int code = exception.getExtendedErrorCode();
    return code == SQLITE_READONLY_DIRECTORY || code == SQLITE_READONLY_CANTINIT;
}

} // namespace

Failure failureOf(const SQLite::Exception& exception)
{
    return {.kind = kindOf(exception),
            .subject = {},
            .detail =
                blamesTheFolder(exception) ? "its folder may not be written" : exception.what()};
}

Failure failureOf(const std::filesystem::filesystem_error& error)
{
    auto kind = Failure::Kind::NotReadable;
    if (error.code() == std::errc::no_space_on_device) {
        kind = Failure::Kind::Full;
    } else if (error.code() == std::errc::io_error) {
        kind = Failure::Kind::DiskFails;
    }
    return {.kind = kind, .subject = {}, .detail = error.code().message()};
}

Failure damage(std::string detail)
{
    return {.kind = Failure::Kind::Damaged, .subject = {}, .detail = std::move(detail)};
}

bool isDamage(const Failure& failure)
{
    return failure.kind == Failure::Kind::Damaged || failure.kind == Failure::Kind::NotADatabase;
}

bool mayPass(const Failure& failure)
{
    return failure.kind == Failure::Kind::DiskFails || isDamage(failure);
}

} // namespace pomotide::store
