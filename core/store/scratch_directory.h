// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/backup_files.h"
#include "core/store/copy_database.h"

#include <system_error>

namespace pomotide::store {

/// A folder among the backups of a database, for making a new content; it is deleted with this
/// object.
class ScratchDirectory final {
public:
    explicit ScratchDirectory(const std::filesystem::path& database)
        : m_folder(backupFolder(database) / "unfinished")
    {
        std::filesystem::remove_all(m_folder);
        createPrivateFolder(backupFolder(database));
        createPrivateFolder(m_folder);
    }
    ~ScratchDirectory()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    ScratchDirectory(const ScratchDirectory&) = delete;
    ScratchDirectory& operator=(const ScratchDirectory&) = delete;

    [[nodiscard]] std::filesystem::path content() const { return m_folder / "content.db"; }

private:
    std::filesystem::path m_folder;
};

} // namespace pomotide::store
