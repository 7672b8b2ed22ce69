// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace pomotide::store {

/// Writes the whole database to `target`, in one piece and checked. An existing `target` is
/// replaced once the copy is good. Throws, leaving `target` as it was.
void copyDatabase(SQLite::Database& database, const std::filesystem::path& target);

/// The same for a database that is only read: page by page, to a new file.
void copyPages(SQLite::Database& database, const std::filesystem::path& target);

} // namespace pomotide::store
