// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace pomotide::store {

/// An empty folder for making a new content, open to its owner only. Its name is its own, so that
/// programs at work at once never meet in it. It is deleted with this object.
class ScratchDirectory final {
public:
    /// Makes it, named `base` with a number at its end, and locks it. Throws
    /// std::filesystem::filesystem_error or a core::Failure.
    explicit ScratchDirectory(const std::filesystem::path& base);
    ~ScratchDirectory();
    ScratchDirectory(const ScratchDirectory&) = delete;
    ScratchDirectory& operator=(const ScratchDirectory&) = delete;

    [[nodiscard]] std::filesystem::path content() const { return m_folder / "content"; }

private:
    std::filesystem::path m_folder;
    std::unique_ptr<SQLite::Database> m_lock; ///< while it is held, the folder is in use
};

/// Makes one for a new content of that database, among its backups.
[[nodiscard]] ScratchDirectory scratchOf(const std::filesystem::path& database);

/// Makes one beside the file of that database, behind all symbolic links: from there a content can
/// be renamed to it.
[[nodiscard]] ScratchDirectory scratchBeside(const std::filesystem::path& database);

/// Removes what programs that were killed have left of their scratch directories, beside the
/// database and among its backups. What is in use stays.
void removeLeftovers(const std::filesystem::path& database);

} // namespace pomotide::store
