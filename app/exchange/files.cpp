// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/files.h"

#include "core/store/failures.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"
#include "core/store/scratch_directory.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>

namespace pomotide::exchange {

namespace fs = std::filesystem;

using core::Failure;
using core::Result;
using core::Unit;
using store::pathOf;

namespace {

/// True if there is a database in the file, ours or another program's. SQLite looks: opening and
/// closing the file separately would drop the locks on our own.
bool isDatabase(const fs::path& path)
{
    std::error_code unknown;
    if (!fs::is_regular_file(path, unknown) || fs::file_size(path, unknown) == 0 || unknown) {
        return false;
    }
    const auto seen = store::attempt(store::utf8Of(path), [&] {
        store::inspect(path);
        return Unit{};
    });
    return seen || (seen.failure().kind != Failure::Kind::NotADatabase &&
                    seen.failure().kind != Failure::Kind::NotReadable);
}

/// An export replaces files and links, and nothing else: no database either.
std::optional<Failure> refusalOf(const fs::path& target, const std::string& path)
{
    std::error_code unknown;
    const auto type = fs::symlink_status(target, unknown).type();
    if (type == fs::file_type::directory) {
        return Failure{.kind = Failure::Kind::IsDirectory, .subject = path, .detail = {}};
    }
    if (isDatabase(target)) {
        return Failure{.kind = Failure::Kind::NotReadable,
                       .subject = path,
                       .detail = "it is a database, which an export does not replace"};
    }
    if (type == fs::file_type::regular || type == fs::file_type::symlink ||
        type == fs::file_type::not_found || type == fs::file_type::none) {
        return std::nullopt;
    }
    return Failure{.kind = Failure::Kind::NotReadable,
                   .subject = path,
                   .detail = "it is a device or a pipe; \"-\" is the standard output"};
}

/// The file that the link at `target` leads to, if there is one.
fs::path linkedFrom(const fs::path& target)
{
    std::error_code unknown;
    const auto linked = fs::weakly_canonical(target, unknown);
    return unknown ? target : linked;
}

} // namespace

Failure systemFailure(const std::string& subject, int error)
{
    return {.kind = error == ENOSPC ? Failure::Kind::Full : Failure::Kind::NotReadable,
            .subject = subject,
            .detail = std::generic_category().message(error)};
}

Result<Unit> replaceFile(const std::string& path, const Write& write, Access access)
{
    try {
        const auto target = access == Access::Private ? pathOf(path) : linkedFrom(pathOf(path));
        if (const auto failure = refusalOf(target, path)) {
            return *failure;
        }
        // No other user can write to it or read it.
        const store::ScratchDirectory scratch{pathOf(store::utf8Of(target) + ".part")};
        store::createPrivateFile(scratch.content());
        std::ofstream file{scratch.content(), std::ios::binary};
        auto written = write(file);
        file.close();
        if (!file) {
            return systemFailure(path, errno);
        }
        if (written) {
            if (access == Access::AsBefore && fs::exists(target)) {
                fs::permissions(scratch.content(), fs::status(target).permissions());
            }
            fs::rename(scratch.content(), target);
        }
        return written;
    } catch (const fs::filesystem_error& error) {
        return systemFailure(path, error.code().value());
    } catch (const Failure& failure) {
        return Failure{.kind = failure.kind, .subject = path, .detail = failure.detail};
    }
}

Result<std::string> contentOf(const std::string& path)
{
    if (std::error_code unknown; fs::is_directory(pathOf(path), unknown)) {
        return Failure{.kind = Failure::Kind::IsDirectory, .subject = path, .detail = {}};
    }
    std::ifstream file{pathOf(path), std::ios::binary};
    if (!file) {
        return systemFailure(path, errno);
    }
    std::string content{std::istreambuf_iterator<char>{file}, {}};
    return file.bad() ? Result<std::string>{systemFailure(path, errno)} : content;
}

Result<std::string> contentOrNothing(const std::string& path)
{
    std::error_code unknown;
    return fs::exists(pathOf(path), unknown) ? contentOf(path) : std::string{};
}

} // namespace pomotide::exchange
