// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "core/ports/result.h"
#include "core/store/schema.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace pomotide::store {

/// Options of opening a database.
struct Opening {
    core::Instant now;       ///< the begin of the state of a new file
    core::Duration patience; ///< the longest wait for another program
    std::span<const Migration> migrations = store::migrations();
};

/// Opens the file for writing, whatever its state. Waits for another program for at most
/// `patience`.
[[nodiscard]] std::unique_ptr<SQLite::Database> openAsItIs(const std::filesystem::path& path,
                                                           core::Duration patience);

/// Opens the database at `path` with the current schema. Creates it and the folders above it if
/// there is none. An older one is migrated, and a checked copy of it stays beside it. Throws, with
/// nothing changed, if the file is not ours or cannot be read.
[[nodiscard]] std::unique_ptr<SQLite::Database> openDatabase(const std::string& path,
                                                             const Opening& opening);

/// Throws unless the file at `path` is a database of ours that this program can read, or can become
/// one. Touches nothing.
void inspect(const std::filesystem::path& path);

/// Opens a database for reading only. Throws if it is not ours, cannot be read or is newer than
/// this program.
[[nodiscard]] std::unique_ptr<SQLite::Database> openForReading(const std::string& path);

/// Sets how long that connection waits for another program.
void waitFor(SQLite::Database& database, core::Duration patience);

/// The version of the schema in the file.
[[nodiscard]] int schemaVersion(SQLite::Database& database);

/// Begins the detail of a failure whose way back is a copy in the format of this program; the
/// copy's path ends it.
inline constexpr std::string_view kWayBack =
    "to go back, put its copy from before the update in its place: ";

/// The failure to throw when a newer version of this program has written the file. `newest` is the
/// newest schema that this program knows.
[[nodiscard]] core::Failure newerSchema(int version, const std::filesystem::path& path, int newest);

} // namespace pomotide::store
