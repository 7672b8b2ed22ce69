// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"
#include "core/ports/observer.h"
#include "core/time/zones.h"

namespace pomotide::app {

/// Makes one backup each local day on which the program is used. All references must outlive this.
class DailyBackup final {
public:
    DailyBackup(core::BackupService& backupService, const core::Zones& zones,
                core::Observer& observer);

    /// Makes the backup if the local day of `now` has none; call it after every change. Reports a
    /// failure to the observer, once until a backup succeeds again, and retries after an hour.
    void checkBackup(const core::State& state, core::Instant now);

private:
    [[nodiscard]] bool hasToday(core::Span today);
    void tell(const core::Failure& failure);

    core::BackupService& m_backupService;
    const core::Zones& m_zones;
    core::Observer& m_observer;
    core::Span m_settled{}; ///< no backup is due in this span
    bool m_hasFailed = false;
};

} // namespace pomotide::app
