// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/private_files.h"

#include <system_error>

namespace pomotide::store {

/// An empty folder for preparing new content, open to its owner only. The destructor deletes it.
class ScratchDirectory final {
public:
    /// Replaces any existing file or folder at `folder`. Throws std::filesystem::filesystem_error.
    explicit ScratchDirectory(std::filesystem::path folder) : m_folder(std::move(folder))
    {
        std::filesystem::remove_all(m_folder);
        createPrivateFolder(m_folder.parent_path());
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
