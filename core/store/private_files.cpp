// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/private_files.h"

#include "core/ports/result.h"
#include "core/text/iso_text.h"

#include <array>
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

fs::path fileBehind(fs::path path)
{
    constexpr int kMostLinks = 40; // as the system has it
    std::error_code error;
    for (int links = 0; links < kMostLinks && fs::is_symlink(path, error); ++links) {
        path = path.parent_path() / fs::read_symlink(path, error);
    }
    auto folder = fs::canonical(path.parent_path(), error);
    return error ? path : folder / path.filename();
}

bool hasLog(const fs::path& database)
{
    const auto file = fileBehind(database);
    std::error_code unknown;
    return fs::exists(fs::path{file} += "-wal", unknown) &&
           fs::exists(fs::path{file} += "-shm", unknown);
}

fs::path freeName(const fs::path& file, const std::string& what, core::Instant at)
{
    fs::path name;
    do {
        auto instant = core::formatIso(at);
        std::erase(instant, ':');
        name = file;
        name += "." + what + "-" + instant;
        at += core::Duration{1};
    } while (fs::exists(name));
    return name;
}

void readToEnd(const fs::path& path)
{
    std::ifstream file{path, std::ios::binary};
    std::array<char, 65536> piece{};
    while (file.read(piece.data(), piece.size())) {
    }
    if (file.bad()) {
        throw core::Failure{.kind = core::Failure::Kind::DiskFails,
                            .subject = utf8Of(path),
                            .detail = std::generic_category().message(errno)};
    }
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
