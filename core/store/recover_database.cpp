// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recover_database.h"

#include "core/store/backup_files.h"
#include "core/store/checked_content.h"
#include "core/store/copy_database.h"
#include "core/store/failures.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"
#include "core/store/repair_indexes.h"
#include "core/store/scratch_directory.h"
#include "core/store/set_aside.h"

#include <algorithm>

namespace pomotide::store {

namespace fs = std::filesystem;

namespace {

core::Result<core::Unit> copyGood(const core::Backup& backup, const fs::path& database,
                                  const fs::path& target, core::Instant at)
{
    return attempt(backup.path, [&] {
        readToEnd(pathOf(backup.path));
        const auto scratch = scratchOf(database);
        copyChecked(backup.path, scratch.content(), at);
        copyPages(*openForReading(utf8Of(scratch.content())), target);
        return core::Unit{};
    });
}

/// Backups with a time in the future come last: the clock was wrong when they were made.
std::vector<core::Backup> newestFirst(const fs::path& path, core::Instant at)
{
    auto backups = backupsOf(path);
    std::stable_partition(backups.begin(), backups.end(),
                          [&](const core::Backup& backup) { return backup.made <= at; });
    return backups;
}

/// Copies the newest good backup to `target`, and returns it.
std::optional<core::Backup> copyNewestGood(const fs::path& path, const fs::path& target,
                                           core::Instant at)
{
    for (const auto& backup : newestFirst(path, at)) {
        auto copied = copyGood(backup, path, target, at);
        if (!copied && mayPass(copied.failure())) {
            // A read that failed once looks like damage.
            copied = copyGood(backup, path, target, at);
        }
        if (copied) {
            return backup;
        }
        if (copied.failure().kind == core::Failure::Kind::Full) {
            throw core::Failure{copied.failure()};
        }
    }
    return std::nullopt;
}

} // namespace

core::Result<std::optional<Recovered>> recoverDatabase(const std::string& name, core::Instant at)
{
    return attempt(name, [&]() -> std::optional<Recovered> {
        constexpr core::Duration kPatience{2000};
        const auto path = pathOf(name);
        if (!fs::is_regular_file(path)) {
            return std::nullopt;
        }
        readToEnd(path);
        if (repairIndexes(path, kPatience)) {
            return Recovered{};
        }
        if (backupsOf(path).empty()) {
            return std::nullopt;
        }
        const auto scratch = scratchBeside(path);
        const auto backup = copyNewestGood(path, scratch.content(), at);
        if (!backup) {
            return std::nullopt;
        }
        return Recovered{.setAside = utf8Of(giveWayTo(scratch.content(), path, at)),
                         .backup = backup};
    });
}

} // namespace pomotide::store
