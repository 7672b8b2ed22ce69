// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <string>

namespace pomotide::store {

/// The path that a text in UTF-8 names, absolute.
[[nodiscard]] std::filesystem::path pathOf(const std::string& utf8);

/// The path as a text in UTF-8.
[[nodiscard]] std::string utf8Of(const std::filesystem::path& path);

/// Makes an empty file that only its owner may read. One that is there is left as it is.
void createPrivateFile(const std::filesystem::path& path);

/// Makes a folder, and those above it, that only its owner may look into. One that is there is left
/// as it is.
void createPrivateFolder(const std::filesystem::path& path);

/// Writes the whole database to `target`, in one piece and checked, replacing what was there once
/// the copy is good. Throws, leaving `target` as it was.
void copyDatabase(SQLite::Database& database, const std::filesystem::path& target);

/// The same of a database that is only read, page by page and to a new file.
void copyPages(SQLite::Database& database, const std::filesystem::path& target);

} // namespace pomotide::store
