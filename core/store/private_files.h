// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace pomotide::store {

/// Converts a UTF-8 path; it becomes absolute if the current folder is known.
[[nodiscard]] std::filesystem::path pathOf(const std::string& utf8);

/// The path in UTF-8.
[[nodiscard]] std::string utf8Of(const std::filesystem::path& path);

/// Creates an empty file that only its owner may read. An existing file is left alone.
void createPrivateFile(const std::filesystem::path& path);

/// Creates a folder and its parents that only their owner may read. Existing ones are left alone.
void createPrivateFolder(const std::filesystem::path& path);

} // namespace pomotide::store
