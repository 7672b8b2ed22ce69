// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/scratch_directory.h"

#include "core/store/backup_files.h"
#include "core/store/failures.h"
#include "core/store/private_files.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <string>
#include <string_view>
#include <system_error>

namespace pomotide::store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kUnfinished = "unfinished";
constexpr std::string_view kRecovered = ".recovered";

fs::path lockOf(const fs::path& folder)
{
    return folder / "lock";
}

/// Locks the folder until its process ends: with a database in it, as those know how to.
std::unique_ptr<SQLite::Database> lock(const fs::path& folder)
{
    auto lock = std::make_unique<SQLite::Database>(lockOf(folder),
                                                   SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    lock->exec("PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE");
    return lock;
}

/// Makes the folder; false if the name is taken.
bool create(const fs::path& folder)
{
    std::error_code error;
    const bool isNew = fs::create_directory(folder, error);
    if (error && error != std::errc::file_exists) {
        throw fs::filesystem_error{"a folder cannot be made", folder, error};
    }
    if (isNew) {
        fs::permissions(folder, fs::perms::owner_all);
    }
    return isNew;
}

/// Locks a folder that has just been made. Null if another program takes it for a leftover.
std::unique_ptr<SQLite::Database> lockNew(const fs::path& folder)
{
    try {
        auto held = lock(folder);
        return fs::exists(lockOf(folder)) ? std::move(held) : nullptr;
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() == SQLITE_BUSY || !fs::exists(folder)) {
            return nullptr;
        }
        std::error_code ignored;
        fs::remove_all(folder, ignored);
        throw failureOf(exception);
    }
}

void removeUnlessInUse(const fs::path& folder)
{
    try {
        const auto held = lock(folder);
        fs::remove_all(folder);
    } catch (const SQLite::Exception&) {
        // It is in use.
    }
}

/// The name without a number, or what SQLite calls the companions of a file, at its end.
std::string_view withoutNumber(std::string_view name)
{
    const auto dash = name.rfind('-');
    if (dash == name.npos) {
        return name;
    }
    const auto end = name.substr(dash + 1);
    const bool isNumber = end.find_first_not_of("0123456789") == end.npos;
    return isNumber || end == "journal" || end == "wal" ? name.substr(0, dash) : name;
}

/// True if it names a copy that is not whole yet, or the folder for one.
bool isPart(std::string_view name)
{
    return withoutNumber(name).ends_with(".part");
}

/// Earlier versions also imported beside the backups.
bool isLeftAmongBackups(std::string_view name)
{
    return isPart(name) || withoutNumber(name) == kUnfinished || name == "importing";
}

bool isLeftBeside(std::string_view database, std::string_view name)
{
    if (!name.starts_with(database)) {
        return false;
    }
    name.remove_prefix(database.size());
    return withoutNumber(name) == kRecovered || (name.starts_with(".schema-") && isPart(name));
}

/// Removes what is left in that folder, of the names for which `isLeft` is true.
template<typename IsLeft>
void removeIn(const fs::path& folder, IsLeft isLeft)
{
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator{folder, ignored}) {
        if (entry.is_symlink() || !isLeft(utf8Of(entry.path().filename()))) {
            continue;
        }
        if (entry.is_directory()) {
            removeUnlessInUse(entry.path());
        } else {
            fs::remove(entry.path());
        }
    }
}

} // namespace

ScratchDirectory::ScratchDirectory(const fs::path& base)
{
    for (int number = 0; !m_lock; ++number) {
        m_folder = base;
        m_folder += "-" + std::to_string(number);
        if (create(m_folder)) {
            m_lock = lockNew(m_folder);
        }
    }
}

ScratchDirectory::~ScratchDirectory()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

ScratchDirectory scratchOf(const fs::path& database)
{
    const auto folder = backupFolder(database);
    createPrivateFolder(folder);
    return ScratchDirectory{folder / kUnfinished};
}

ScratchDirectory scratchBeside(const fs::path& database)
{
    auto base = fileBehind(database);
    base += kRecovered;
    return ScratchDirectory{base};
}

void removeLeftovers(const fs::path& database)
{
    try {
        for (const auto& own : {database, fileBehind(database)}) {
            removeIn(own.parent_path(), [&](std::string_view name) {
                return isLeftBeside(utf8Of(own.filename()), name);
            });
        }
        removeIn(backupFolder(database), isLeftAmongBackups);
    } catch (const fs::filesystem_error&) {
        // They are found again next time.
    }
}

} // namespace pomotide::store
