// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/backup_files.h"

#include "core/store/private_files.h"
#include "core/text/iso_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace pomotide::store {

namespace fs = std::filesystem;

using core::Backup;
using core::BackupReason;

namespace {

struct Word {
    std::string_view text;
    BackupReason reason;
};

constexpr std::array<Word, 5> kWords{{{"daily", BackupReason::Daily},
                                      {"by-hand", BackupReason::ByHand},
                                      {"before-restore", BackupReason::BeforeRestore},
                                      {"before-import", BackupReason::BeforeImport},
                                      {"before-erase", BackupReason::BeforeErase}}};

// "2026-03-02T090000.000Z-daily.db": without colons, which some systems do not allow in names.
constexpr std::size_t kInstantSize = std::string_view{"2026-03-02T090000.000Z"}.size();
constexpr std::string_view kSuffix = ".db";

std::string nameOf(BackupReason reason, core::Instant made)
{
    auto name = core::formatIso(made);
    std::erase(name, ':');
    const auto* const word = std::find_if(kWords.begin(), kWords.end(),
                                          [&](const Word& one) { return one.reason == reason; });
    return name.append("-").append(word->text).append(kSuffix);
}

std::optional<Backup> backupNamed(std::string_view name)
{
    if (name.size() <= kInstantSize || name[kInstantSize] != '-' || !name.ends_with(kSuffix)) {
        return std::nullopt;
    }
    std::string instant{name.substr(0, kInstantSize)};
    instant.insert(13, 1, ':').insert(16, 1, ':');
    const auto made = core::parseIsoInstant(instant);
    name.remove_prefix(kInstantSize + 1);
    name.remove_suffix(kSuffix.size());
    const auto* const word = std::find_if(kWords.begin(), kWords.end(),
                                          [&](const Word& one) { return one.text == name; });
    if (!made || word == kWords.end()) {
        return std::nullopt;
    }
    return Backup{.path = {}, .reason = word->reason, .made = *made, .bytes = 0};
}

} // namespace

fs::path backupFolder(const fs::path& database)
{
    auto folder = database;
    folder += "-backups";
    return folder;
}

std::vector<Backup> backupsOf(const fs::path& database)
{
    const auto folder = backupFolder(database);
    std::vector<Backup> backups;
    if (!fs::exists(folder)) {
        return backups;
    }
    for (const auto& entry : fs::directory_iterator{folder}) {
        auto backup = backupNamed(utf8Of(entry.path().filename()));
        if (backup && entry.is_regular_file()) {
            backup->path = utf8Of(entry.path());
            backup->bytes = entry.file_size();
            backups.push_back(*std::move(backup));
        }
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return a.made != b.made ? a.made > b.made : a.path < b.path;
    });
    return backups;
}

Backup newBackup(const fs::path& database, BackupReason reason, core::Instant at)
{
    const auto folder = backupFolder(database);
    while (fs::exists(folder / nameOf(reason, at))) {
        at += core::Duration{1};
    }
    return {.path = utf8Of(folder / nameOf(reason, at)), .reason = reason, .made = at, .bytes = 0};
}

} // namespace pomotide::store
