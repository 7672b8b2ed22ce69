// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace pomotide::store {

/// The path that a text in UTF-8 names; absolute, where the current folder is known.
[[nodiscard]] std::filesystem::path pathOf(const std::string& utf8);

/// The path as a text in UTF-8.
[[nodiscard]] std::string utf8Of(const std::filesystem::path& path);

/// Makes an empty file that only its owner may read. One that is there is left as it is.
void createPrivateFile(const std::filesystem::path& path);

/// Makes a folder, and those above it, that only its owner may look into. One that is there is left
/// as it is.
void createPrivateFolder(const std::filesystem::path& path);

} // namespace pomotide::store
