// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <string>

namespace pomotide::store {

/// The absolute path that a UTF-8 text names.
[[nodiscard]] std::filesystem::path pathOf(const std::string& utf8);

/// The path as a text in UTF-8.
[[nodiscard]] std::string utf8Of(const std::filesystem::path& path);

/// Makes an empty file that only its owner may read. An existing file is left as it is.
void createPrivateFile(const std::filesystem::path& path);

/// Makes a folder, and the missing ones above it, that only its owner may open. An existing folder
/// is left as it is.
void createPrivateFolder(const std::filesystem::path& path);

/// Writes the whole database to `target`, in one piece and checked. An existing `target` is
/// replaced once the copy is good. Throws, leaving `target` as it was.
void copyDatabase(SQLite::Database& database, const std::filesystem::path& target);

/// The same for a database that is only read: page by page, to a new file.
void copyPages(SQLite::Database& database, const std::filesystem::path& target);

} // namespace pomotide::store
