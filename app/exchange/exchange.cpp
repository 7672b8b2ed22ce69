// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An import is first written to a new database, which checks it by its constraints. That database
// is then restored like a backup.

#include "app/exchange/exchange.h"

#include "app/exchange/read_json.h"
#include "app/exchange/write_csv.h"
#include "app/exchange/write_json.h"

#include "core/store/failures.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"
#include "core/store/scratch_directory.h"
#include "core/store/sqlite_store.h"

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

/// The failure of the latest system call.
Failure systemFailure(const std::string& subject, int error)
{
    return {.kind = error == ENOSPC ? Failure::Kind::Full : Failure::Kind::NotReadable,
            .subject = subject,
            .detail = std::generic_category().message(error)};
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

/// Writes that content to a new database.
std::optional<Failure> keep(const core::Transition& content, const std::string& path)
{
    const auto store = store::SqliteStore::open(path, content.state.now);
    if (!store) {
        return store.failure();
    }
    const auto kept =
        (*store)->transact([&](const core::State&, const core::History&) { return content; });
    if (kept) {
        return std::nullopt;
    }
    return kept.failure();
}

} // namespace

Result<Unit> write(std::ostream& out, Format format, core::Store& store, const core::Zones& zones,
                   const Progress& progress)
{
    return store.read([&](const core::State& state, const core::History& history) {
        switch (format) {
        case Format::Json:
            return writeJson(out, state, history, progress);
        case Format::Csv:
            return writeCsv(out, state, history, zones.system(), progress);
        }
    });
}

Result<Unit> exportTo(const std::string& path, Format format, core::Store& store,
                      const core::Zones& zones, const Progress& progress)
{
    try {
        // No other user can write to it or read it.
        const auto target = pathOf(path);
        if (const auto failure = refusalOf(target, path)) {
            return *failure;
        }
        const store::ScratchDirectory scratch{pathOf(path + ".part")};
        store::createPrivateFile(scratch.content());
        std::ofstream file{scratch.content(), std::ios::binary};
        auto written = write(file, format, store, zones, progress);
        file.close();
        if (!file) {
            return systemFailure(path, errno);
        }
        if (written) {
            fs::rename(scratch.content(), target);
        }
        return written;
    } catch (const fs::filesystem_error& error) {
        return systemFailure(path, error.code().value());
    } catch (const Failure& failure) {
        return Failure{.kind = failure.kind, .subject = path, .detail = failure.detail};
    }
}

std::variant<core::Backup, Fault, Failure> importFrom(const std::string& path,
                                                      core::BackupService& backupService,
                                                      core::Instant at, const Progress& progress)
{
    const auto text = contentOf(path);
    if (!text) {
        return text.failure();
    }
    const auto content = readJson(*text);
    if (const auto* fault = std::get_if<Fault>(&content)) {
        return *fault;
    }
    constexpr double kRead = 0.6;
    constexpr double kKept = 0.9;
    progress(kRead);
    const auto storageInfo = backupService.storageInfo();
    if (!storageInfo) {
        return storageInfo.failure();
    }
    try {
        const auto scratch = store::scratchOf(pathOf(storageInfo->path));
        const auto made = store::utf8Of(scratch.content());
        if (auto failure = keep(std::get<core::Transition>(content), made)) {
            // Rows that break a constraint are the file's fault, anything else is our disk's.
            const bool isOfRows = failure->kind == Failure::Kind::Other;
            failure->subject = isOfRows ? path : storageInfo->folder;
            failure->detail = (isOfRows ? "its rows could not be kept: " : "") + failure->detail;
            return *failure;
        }
        progress(kKept);
        auto before = backupService.restore(made, core::BackupReason::BeforeImport, at);
        progress(1);
        if (!before) {
            return before.failure();
        }
        return *std::move(before);
    } catch (const fs::filesystem_error& error) {
        return systemFailure(storageInfo->folder, error.code().value());
    } catch (const Failure& failure) {
        return Failure{
            .kind = failure.kind, .subject = storageInfo->folder, .detail = failure.detail};
    }
}

} // namespace pomotide::exchange
