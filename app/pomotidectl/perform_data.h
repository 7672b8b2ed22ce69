// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/data_request.h"
#include "app/pomotidectl/report.h"

#include "core/ports/backup_service.h"
#include "core/ports/store.h"
#include "core/time/zones.h"

namespace pomotide::cli {

/// What requests about everything work on: a store, and the archive of the same.
struct Kept {
    core::Store& store;
    core::Archive& archive;
    const core::Zones& zones;
    core::Instant now;
};

[[nodiscard]] Report perform(const DataRequest& request, const Kept& kept);

} // namespace pomotide::cli
