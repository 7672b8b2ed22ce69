// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An import is first written to a new database, which checks it by its constraints. That database
// is then restored like a backup.

#include "app/exchange/exchange.h"

#include "app/exchange/files.h"
#include "app/exchange/read_json.h"
#include "app/exchange/write_csv.h"
#include "app/exchange/write_ics.h"
#include "app/exchange/write_json.h"
#include "app/exchange/write_timew.h"
#include "app/exchange/write_toggl.h"

#include "core/store/failures.h"
#include "core/store/private_files.h"
#include "core/store/scratch_directory.h"
#include "core/store/sqlite_store.h"

#include <filesystem>
#include <optional>
#include <system_error>

namespace pomotide::exchange {

namespace fs = std::filesystem;

using core::Failure;
using core::Result;
using core::Unit;
using store::pathOf;

namespace {

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

Result<Unit> write(std::ostream& out, const Form& form, core::Store& store,
                   const core::Zones& zones, const Progress& progress)
{
    return store.read([&](const core::State& state, const core::History& history) {
        switch (form.format) {
        case Format::Json:
            return writeJson(out, state, history, progress);
        case Format::Csv:
            return writeCsv(out, state, history, zones.system(), progress);
        case Format::Ics:
            return writeIcs(out, state, history, progress);
        case Format::Toggl:
            return writeToggl(out, form.account, history, zones.system(), progress);
        case Format::Timew:
            return writeTimew(out, history, progress);
        }
    });
}

Result<Unit> exportTo(const std::string& path, const Form& form, core::Store& store,
                      const core::Zones& zones, const Progress& progress)
{
    return replaceFile(
        path, [&](std::ostream& out) { return write(out, form, store, zones, progress); },
        Access::Private);
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
