// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/set_aside.h"

#include "core/store/copy_database.h"
#include "core/store/failures.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <system_error>

namespace pomotide::store {

namespace fs = std::filesystem;

namespace {

fs::path withSuffix(fs::path path, const std::string& suffix)
{
    path += suffix;
    return path;
}

} // namespace

fs::path giveWayTo(const fs::path& good, const fs::path& database, core::Instant at)
{
    const auto path = fileBehind(database);
    auto aside = freeName(path, "damaged", at);
    std::error_code noLinks;
    fs::create_hard_link(path, aside, noLinks);
    // Never is the file beside the log of the other.
    for (const auto* companion : {"-wal", "-shm"}) {
        if (const auto file = withSuffix(path, companion); fs::exists(file)) {
            fs::rename(file, withSuffix(aside, companion));
        }
    }
    if (noLinks) {
        fs::rename(path, aside);
    }
    fs::rename(good, path);
    return aside;
}

fs::path overwrite(const fs::path& path, const fs::path& good, core::Instant at,
                   core::Duration patience)
{
    const auto source = openForReading(utf8Of(good));
    const auto live = openAsItIs(path, patience);
    SQLite::Backup copy{*live, *source};
    // From here on no other program can write anything that the copy would not have.
    carryOver(copy, 0);
    auto aside = freeName(path, "damaged", at);
    copyBytes(*live, aside);
    if (const auto log = withSuffix(path, "-wal"); fs::exists(log)) {
        fs::copy_file(log, withSuffix(aside, "-wal"));
    }
    carryOver(copy, -1);
    return aside;
}

} // namespace pomotide::store
