// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recover_database.h"

#include "core/store/backup_files.h"
#include "core/store/checked_content.h"
#include "core/store/copy_database.h"
#include "core/store/failures.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"
#include "core/store/scratch_directory.h"
#include "core/text/iso_text.h"

#include <filesystem>
#include <system_error>

namespace pomotide::store {

namespace fs = std::filesystem;

namespace {

fs::path withSuffix(fs::path path, const std::string& suffix)
{
    path += suffix;
    return path;
}

fs::path asideOf(const fs::path& path, core::Instant at)
{
    fs::path aside;
    do {
        auto instant = core::formatIso(at);
        std::erase(instant, ':');
        aside = withSuffix(path, ".damaged-" + instant);
        at += core::Duration{1};
    } while (fs::exists(aside));
    return aside;
}

/// Copies the newest good backup to `target`, and returns it.
std::optional<core::Backup> copyNewestGood(const fs::path& path, const fs::path& target,
                                           core::Instant at)
{
    for (const auto& backup : backupsOf(path)) {
        const ScratchDirectory scratch{scratchFolder(path)};
        const auto copied = attempt(backup.path, [&] {
            copyChecked(backup.path, scratch.content(), at);
            copyPages(*openForReading(utf8Of(scratch.content())), target);
            return core::Unit{};
        });
        if (copied) {
            return backup;
        }
        if (copied.failure().kind == core::Failure::Kind::Full) {
            throw core::Failure{copied.failure()};
        }
    }
    return std::nullopt;
}

/// Replaces `path` by `good`. A file named `path` exists at every moment, and never together with
/// the log of the other file.
void exchange(const fs::path& path, const fs::path& aside, const fs::path& good)
{
    std::error_code noLinks;
    fs::create_hard_link(path, aside, noLinks);
    for (const auto* companion : {"-wal", "-shm"}) {
        if (const auto file = withSuffix(path, companion); fs::exists(file)) {
            fs::rename(file, withSuffix(aside, companion));
        }
    }
    if (noLinks) {
        fs::rename(path, aside);
    }
    fs::rename(good, path);
}

} // namespace

core::Result<std::optional<Recovered>> recoverDatabase(const std::string& name, core::Instant at)
{
    return attempt(name, [&]() -> std::optional<Recovered> {
        const auto path = pathOf(name);
        const auto good = withSuffix(path, ".recovered");
        const auto backup = copyNewestGood(path, good, at);
        if (!backup) {
            return std::nullopt;
        }
        const auto aside = asideOf(path, at);
        exchange(path, aside, good);
        return Recovered{.setAside = utf8Of(aside), .backup = *backup};
    });
}

} // namespace pomotide::store
