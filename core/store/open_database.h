// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "core/ports/result.h"
#include "core/store/schema.h"

#include <SQLiteCpp/Database.h>

#include <memory>
#include <string>

namespace pomotide::store {

/// How a database is opened.
struct Opening {
    core::Instant now;       ///< a new file has the state that begins here
    core::Duration patience; ///< how long to wait for another program
    std::span<const Migration> migrations = store::migrations();
};

/// The database at `path` with today's schema; made, with the folders above it, if there is none.
/// An older one is migrated, and a checked copy of it stays beside it. Throws if the file is not
/// ours or not to be read, having changed nothing.
[[nodiscard]] std::unique_ptr<SQLite::Database> openDatabase(const std::string& path,
                                                             const Opening& opening);

/// The database in a file that is only to be read. Throws if it is not ours, not to be read or
/// newer than this program.
[[nodiscard]] std::unique_ptr<SQLite::Database> openForReading(const std::string& path);

/// The version of the schema in the file.
[[nodiscard]] int schemaVersion(SQLite::Database& database);

/// What is to be thrown when a newer version of this program has written the file.
[[nodiscard]] core::Failure newerSchema(int version);

} // namespace pomotide::store
