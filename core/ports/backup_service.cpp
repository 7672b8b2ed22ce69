// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/backup_service.h"

#include <map>

namespace pomotide::core {

std::size_t keptBackups(BackupReason reason)
{
    constexpr std::size_t kKeptDays = 7;
    constexpr std::size_t kKeptOthers = 10;
    return reason == BackupReason::Daily ? kKeptDays : kKeptOthers;
}

std::vector<Backup> outdated(const std::vector<Backup>& backups)
{
    std::map<BackupReason, std::size_t> counts;
    std::vector<Backup> tooMany;
    for (const auto& backup : backups) {
        if (++counts[backup.reason] > keptBackups(backup.reason)) {
            tooMany.push_back(backup);
        }
    }
    return tooMany;
}

} // namespace pomotide::core
