// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/disk_hook.h"

#include <sqlite3.h>

#include <map>

namespace pomotide {

namespace {

using Access = DiskHook::Access;

/// A kind of file, with the methods in the place of its own.
struct Hooked {
    sqlite3_io_methods methods{}; ///< first: SQLite knows the address
    const sqlite3_io_methods* real = nullptr;
};

struct Disk {
    DiskHook::Before before;
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs hooked{};
    std::map<const sqlite3_io_methods*, Hooked> kinds; ///< files may stay open after the hook
};

Disk& disk()
{
    static Disk disk;
    return disk;
}

int ask(Access access)
{
    return disk().before ? disk().before(access) : SQLITE_OK;
}

const sqlite3_io_methods& realOf(sqlite3_file* file)
{
    return *reinterpret_cast<const Hooked*>(file->pMethods)->real;
}

int read(sqlite3_file* file, void* data, int length, sqlite3_int64 place)
{
    const auto answer = ask(Access::Read);
    return answer == SQLITE_OK ? realOf(file).xRead(file, data, length, place) : answer;
}

int write(sqlite3_file* file, const void* data, int length, sqlite3_int64 place)
{
    const auto answer = ask(Access::Change);
    return answer == SQLITE_OK ? realOf(file).xWrite(file, data, length, place) : answer;
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    const auto answer = ask(Access::Change);
    return answer == SQLITE_OK ? realOf(file).xTruncate(file, size) : answer;
}

int sync(sqlite3_file* file, int flags)
{
    const auto answer = ask(Access::Change);
    return answer == SQLITE_OK ? realOf(file).xSync(file, flags) : answer;
}

int close(sqlite3_file* file)
{
    const auto answer = ask(Access::Change);
    const auto closed = realOf(file).xClose(file);
    return answer == SQLITE_OK ? closed : answer;
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* taken)
{
    if (const auto answer = ask(Access::Change); answer != SQLITE_OK) {
        file->pMethods = nullptr;
        return answer;
    }
    const auto opened = disk().real->xOpen(disk().real, name, file, flags, taken);
    if (file->pMethods != nullptr) {
        auto& kind = disk().kinds[file->pMethods];
        kind.real = file->pMethods;
        kind.methods = *file->pMethods;
        kind.methods.xRead = read;
        kind.methods.xWrite = write;
        kind.methods.xTruncate = truncate;
        kind.methods.xSync = sync;
        kind.methods.xClose = close;
        file->pMethods = &kind.methods;
    }
    return opened;
}

int remove(sqlite3_vfs*, const char* name, int syncs)
{
    const auto answer = ask(Access::Change);
    return answer == SQLITE_OK ? disk().real->xDelete(disk().real, name, syncs) : answer;
}

} // namespace

DiskHook::DiskHook(Before before)
{
    disk().before = std::move(before);
    disk().real = sqlite3_vfs_find(nullptr);
    disk().hooked = *disk().real;
    disk().hooked.zName = "hooked";
    disk().hooked.xOpen = open;
    disk().hooked.xDelete = remove;
    sqlite3_vfs_register(&disk().hooked, 1);
}

DiskHook::~DiskHook()
{
    sqlite3_vfs_unregister(&disk().hooked);
    sqlite3_vfs_register(disk().real, 1);
    disk().before = nullptr;
}

} // namespace pomotide
