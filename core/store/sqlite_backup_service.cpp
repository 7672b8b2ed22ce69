// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new content is first made in a folder of its own, checked and migrated there. Then it is copied
// over the live database page by page, in a single SQLite transaction, so that every program which
// has that open sees it. Only a file whose first page is damaged gives way to another file.

#include "core/store/sqlite_backup_service.h"

#include "core/store/backup_files.h"
#include "core/store/checked_content.h"
#include "core/store/copy_database.h"
#include "core/store/failures.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"
#include "core/store/repair_indexes.h"
#include "core/store/scratch_directory.h"
#include "core/store/set_aside.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <system_error>

namespace pomotide::store {

namespace fs = std::filesystem;

using core::Backup;
using core::BackupReason;
using core::Instant;
using core::Result;

SqliteBackupService::SqliteBackupService(const std::string& path, core::Duration patience)
    : m_path(pathOf(path)), m_patience(patience)
{}

Result<core::StorageInfo> SqliteBackupService::storageInfo()
{
    const auto folder = backupFolder(m_path);
    return attempt(utf8Of(folder), [&] {
        auto log = fileBehind(m_path);
        log += "-wal";
        std::error_code noLog; // it goes when another program ends
        const auto logBytes = fs::file_size(log, noLog);
        return core::StorageInfo{.path = utf8Of(m_path),
                                 .bytes = fs::file_size(m_path) + (noLog ? 0 : logBytes),
                                 .folder = utf8Of(folder),
                                 .backups = backupsOf(m_path)};
    });
}

Result<Backup> SqliteBackupService::backUp(BackupReason reason, Instant at)
{
    const auto copy = [&] { return copyTo(newBackup(m_path, reason, at)); };
    auto made = attempt(utf8Of(m_path), copy);
    if (!made && isDamage(made.failure()) && repairIndexes(m_path, m_patience)) {
        made = attempt(utf8Of(m_path), copy);
    }
    return made;
}

Result<Backup> SqliteBackupService::restore(const std::string& path, BackupReason reason,
                                            Instant at)
{
    return attempt(utf8Of(m_path), [&] {
        const auto scratch = scratchOf(m_path);
        const auto copied = attempt(path, [&] {
            copyChecked(path, scratch.content(), at);
            return core::Unit{};
        });
        if (!copied) {
            auto failure = copied.failure();
            // Our own disk is full: nothing is written at the place of the content.
            if (failure.kind == core::Failure::Kind::Full) {
                failure.subject.clear();
            }
            throw core::Failure{failure};
        }
        return replace(scratch.content(), reason, at);
    });
}

Result<Backup> SqliteBackupService::erase(Instant at)
{
    return attempt(utf8Of(m_path), [&] {
        const auto scratch = scratchOf(m_path);
        static_cast<void>(
            openDatabase(utf8Of(scratch.content()), {.now = at, .patience = m_patience}));
        return replace(scratch.content(), BackupReason::BeforeErase, at);
    });
}

Backup SqliteBackupService::copyTo(Backup backup) const
{
    const auto live = openDatabase(utf8Of(m_path), {.now = backup.made, .patience = m_patience});
    createPrivateFolder(backupFolder(m_path));
    copyDatabase(*live, pathOf(backup.path));
    backup.bytes = fs::file_size(pathOf(backup.path));
    for (const auto& old : core::outdated(backupsOf(m_path))) {
        // A backup that could not be deleted is tried again after the next one.
        std::error_code ignored;
        fs::remove(pathOf(old.path), ignored);
    }
    return backup;
}

Backup SqliteBackupService::replace(const fs::path& content, BackupReason reason, Instant at) const
{
    auto replaced = attempt(utf8Of(m_path), [&] { return replaceWhole(content, reason, at); });
    if (replaced) {
        return *std::move(replaced);
    }
    if (!isDamage(replaced.failure()) || !fs::is_regular_file(m_path)) {
        throw core::Failure{replaced.failure()};
    }
    const auto aside = utf8Of(replaceDamaged(content, at));
    return {.path = aside,
            .reason = BackupReason::SetAside,
            .made = at,
            .bytes = fs::file_size(pathOf(aside))};
}

fs::path SqliteBackupService::replaceDamaged(const fs::path& content, Instant at) const
{
    const auto overwritten =
        attempt(utf8Of(m_path), [&] { return overwrite(m_path, content, at, m_patience); });
    if (overwritten) {
        return *overwritten;
    }
    if (!isDamage(overwritten.failure())) {
        throw core::Failure{overwritten.failure()};
    }
    const auto scratch = scratchBeside(m_path);
    copyPages(*openForReading(utf8Of(content)), scratch.content());
    return giveWayTo(scratch.content(), m_path, at);
}

Backup SqliteBackupService::replaceWhole(const fs::path& content, BackupReason reason,
                                         Instant at) const
{
    const auto source = openForReading(utf8Of(content));
    const auto live = openDatabase(utf8Of(m_path), {.now = at, .patience = m_patience});
    SQLite::Backup copy{*live, *source};
    // This takes the write lock: no other program can commit after the backup is made.
    carryOver(copy, 0);
    auto before = copyTo(newBackup(m_path, reason, at));
    carryOver(copy, -1);
    return before;
}

} // namespace pomotide::store
