// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/data_request.h"
#include "app/pomotidectl/report.h"

#include "core/ports/backup_service.h"
#include "core/ports/store.h"
#include "core/time/zones.h"

#include <functional>

namespace pomotide::cli {

/// What requests about everything work on: a store, and the archive of the same.
struct DataContext {
    core::Store& store;
    core::BackupService& backupService;
    const core::Zones& zones;
    std::function<core::Instant()> clock;
};

[[nodiscard]] Report perform(const DataRequest& request, const DataContext& kept);

} // namespace pomotide::cli
