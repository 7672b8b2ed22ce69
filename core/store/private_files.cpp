// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/private_files.h"

#include "core/ports/result.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace pomotide::store {

namespace fs = std::filesystem;

fs::path pathOf(const std::string& utf8)
{
    const fs::path path{std::u8string{utf8.begin(), utf8.end()}};
    std::error_code unknown;
    auto absolute = fs::absolute(path, unknown);
    return unknown ? path : absolute;
}

std::string utf8Of(const fs::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

void createPrivateFile(const fs::path& path)
{
    if (fs::exists(path)) {
        return;
    }
    if (!std::ofstream{path, std::ios::app}) {
        const auto error = errno;
        throw core::Failure{
            .kind = error == ENOSPC ? core::Failure::Kind::Full : core::Failure::Kind::NotReadable,
            .subject = {},
            .detail = "the file cannot be made: " + std::generic_category().message(error)};
    }
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
}

void createPrivateFolder(const fs::path& path)
{
    if (fs::create_directories(path)) {
        fs::permissions(path, fs::perms::owner_all);
    }
}

} // namespace pomotide::store
