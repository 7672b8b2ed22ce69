// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <filesystem>
#include <string>

namespace pomotide::store {

/// Converts a UTF-8 path; it becomes absolute if the current folder is known.
[[nodiscard]] std::filesystem::path pathOf(const std::string& utf8);

/// The path in UTF-8.
[[nodiscard]] std::string utf8Of(const std::filesystem::path& path);

/// The file behind the symbolic links that the path may consist of. It may not exist.
[[nodiscard]] std::filesystem::path fileBehind(std::filesystem::path path);

/// True if both files that SQLite keeps beside an open database are there.
[[nodiscard]] bool hasLog(const std::filesystem::path& database);

/// A name that no file has, for a copy of the file: with `what` and the instant at its end. While
/// it is taken, the instant is a millisecond later.
[[nodiscard]] std::filesystem::path freeName(const std::filesystem::path& file,
                                             const std::string& what, core::Instant at);

/// Reads the whole file as a test. Throws DiskFails if the disk fails; SQLite would report damage.
/// This process must not have the file open: closing it a second time would drop the locks on it.
void readToEnd(const std::filesystem::path& path);

/// Creates an empty file that only its owner may read. An existing file is left alone.
void createPrivateFile(const std::filesystem::path& path);

/// Creates a folder and its parents that only their owner may read. Existing ones are left alone.
void createPrivateFolder(const std::filesystem::path& path);

} // namespace pomotide::store
