// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/zones.h"

#include <vector>

namespace pomotide::core {

/// The next eight instants after `now` at which clocks there show a multiple of `step`: choices.
[[nodiscard]] std::vector<Instant> fullTimesAfter(const Zone& zone, Instant now, Duration step);

} // namespace pomotide::core
