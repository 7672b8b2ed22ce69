// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/ports/backup_service.h"
#include "core/ports/result.h"
#include "core/time/zones.h"

#include <functional>
#include <optional>

namespace pomotide::app {

/// Makes one backup each local day on which the program is used. All references must outlive this.
class DailyBackup final {
public:
    /// Called with a failure, or without one when it is over.
    using Report = std::function<void(const std::optional<core::Failure>& failure)>;

    DailyBackup(core::BackupService& backupService, const core::Zones& zones, Report report);

    /// Makes the backup if the local day of `now` has none; call it after every change. Reports a
    /// failure, once, and retries after an hour; reports the next success, too.
    void checkBackup(const core::State& state, core::Instant now);

private:
    [[nodiscard]] bool hasToday(core::Span today);

    core::BackupService& m_backupService;
    const core::Zones& m_zones;
    Report m_report;
    core::Span m_settled{}; ///< no backup is due in this span
    bool m_hasFailed = false;
};

} // namespace pomotide::app
