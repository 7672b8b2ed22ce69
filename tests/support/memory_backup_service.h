// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"
#include "core/ports/memory_store.h"

#include <map>
#include <optional>

namespace pomotide::core {

/// Keeps copies of a store in memory for its own lifetime, for tests and demos.
class MemoryBackupService final : public BackupService {
public:
    /// `store` must outlive it.
    explicit MemoryBackupService(MemoryStore& store) : m_store(store) {}

    Result<StorageInfo> storageInfo() override;
    Result<Backup> backUp(BackupReason reason, Instant at) override;
    Result<Backup> restore(const std::string& path, BackupReason reason, Instant at) override;
    Result<Backup> erase(Instant at) override;

    /// Makes all later backups fail with that failure; nullopt lets them succeed.
    void failWith(std::optional<Failure> failure) { m_failure = std::move(failure); }

private:
    struct Copy {
        Backup backup;
        MemoryStore content;
    };

    [[nodiscard]] std::vector<Backup> backups() const;

    MemoryStore& m_store;
    std::map<std::string, Copy> m_copies; ///< by path
    std::optional<Failure> m_failure;
};

} // namespace pomotide::core
