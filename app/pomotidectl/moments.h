// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/time/zones.h"

namespace pomotide::cli {

/// The next instant after `now` at which clocks show that time.
[[nodiscard]] core::Instant nextAt(core::TimeOfDay time, core::Instant now, const core::Zone& zone);

} // namespace pomotide::cli
