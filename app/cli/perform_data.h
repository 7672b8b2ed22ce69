// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/data_request.h"
#include "app/cli/report.h"

#include "core/ports/archive.h"
#include "core/ports/store.h"
#include "core/ports/zones.h"

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
