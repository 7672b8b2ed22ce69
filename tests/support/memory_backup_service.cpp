// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memory_backup_service.h"

#include "core/engine/step.h"

#include <algorithm>

namespace pomotide::core {

namespace {

constexpr auto kPath = "memory";
constexpr auto kFolder = "memory-backups";

std::string pathOf(Instant made)
{
    return std::string{kFolder} + '/' + std::to_string(made.time_since_epoch().count());
}

} // namespace

Result<StorageInfo> MemoryBackupService::storageInfo()
{
    return StorageInfo{.path = kPath, .bytes = 0, .folder = kFolder, .backups = backups()};
}

Result<Backup> MemoryBackupService::backUp(BackupReason reason, Instant at)
{
    if (m_failure) {
        return *m_failure;
    }
    while (m_copies.contains(pathOf(at))) {
        at += Duration{1};
    }
    const Backup backup{.path = pathOf(at), .reason = reason, .made = at, .bytes = 0};
    m_copies.emplace(backup.path, Copy{.backup = backup, .content = m_store});
    for (const auto& old : outdated(backups())) {
        m_copies.erase(old.path);
    }
    return backup;
}

Result<Backup> MemoryBackupService::restore(const std::string& path, BackupReason reason,
                                            Instant at)
{
    const auto found = m_copies.find(path);
    if (found == m_copies.end()) {
        return Failure{.kind = Failure::Kind::NotReadable, .subject = path, .detail = {}};
    }
    const auto content = found->second.content;
    auto before = backUp(reason, at);
    if (before) {
        m_store = content;
    }
    return before;
}

Result<Backup> MemoryBackupService::erase(Instant at)
{
    auto before = backUp(BackupReason::BeforeErase, at);
    if (before) {
        m_store = MemoryStore{initialState(at)};
    }
    return before;
}

std::vector<Backup> MemoryBackupService::backups() const
{
    std::vector<Backup> backups;
    for (const auto& [path, copy] : m_copies) {
        backups.push_back(copy.backup);
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup& a, const Backup& b) { return a.made > b.made; });
    return backups;
}

} // namespace pomotide::core
