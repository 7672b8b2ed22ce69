// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <functional>
#include <string_view>

namespace pomotide::store {

/// Throws damage unless every row that another refers to is there.
void checkReferences(SQLite::Database& database);

/// Throws damage unless every page, every index and every reference is right.
void checkWhole(SQLite::Database& database);

/// Writes the whole database to `target`, atomically and checked. An existing `target` is replaced
/// once the copy is good. Throws if that fails; `target` is then unchanged.
void copyDatabase(SQLite::Database& database, const std::filesystem::path& target);

/// The same for a database that is open for reading only: page by page, to a new file.
void copyPages(SQLite::Database& database, const std::filesystem::path& target);

using TakePiece = std::function<void(std::string_view piece)>;

/// Reads the file of the database as it is, without its log, through the handle that SQLite has of
/// it: opening it once more and closing it would drop the locks that this process holds on it.
/// Throws DiskFails if it cannot be read to its end.
void readBytes(SQLite::Database& database, const TakePiece& take);

/// Copies what readBytes() reads to a file at `target`, which it creates or replaces.
void copyBytes(SQLite::Database& database, const std::filesystem::path& target);

/// Copies that many pages; -1 copies all. Throws Busy if another program holds the database.
void carryOver(SQLite::Backup& copy, int pages);

} // namespace pomotide::store
