// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/daily_backup.h"

#include "core/time/resolve.h"

#include <algorithm>
#include <utility>

namespace pomotide::app {

namespace {

constexpr core::Duration kRetry = std::chrono::hours{1};

} // namespace

DailyBackup::DailyBackup(core::BackupService& backupService, const core::Zones& zones,
                         Report report)
    : m_backupService(backupService), m_zones(zones), m_report(std::move(report))
{}

void DailyBackup::checkBackup(const core::State& state, core::Instant now)
{
    if (m_settled.contains(now)) {
        return;
    }
    const auto today = core::localDay(m_zones.system(), state.settings.dayStart, now);
    m_settled = today;
    if (hasToday(today)) {
        return;
    }
    const auto made = m_backupService.backUp(core::BackupReason::Daily, now);
    if (!made) {
        m_settled = {now, now + kRetry};
    }
    const bool hadFailed = std::exchange(m_hasFailed, !made);
    if (hadFailed != m_hasFailed) {
        m_report(made ? std::nullopt : std::optional{made.failure()});
    }
}

bool DailyBackup::hasToday(core::Span today)
{
    const auto storageInfo = m_backupService.storageInfo();
    return storageInfo && std::any_of(storageInfo->backups.begin(), storageInfo->backups.end(),
                                      [&](const core::Backup& backup) {
                                          return backup.reason == core::BackupReason::Daily &&
                                                 today.contains(backup.made);
                                      });
}

} // namespace pomotide::app
