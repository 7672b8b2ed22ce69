// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/state.h"

namespace pomotide::core {

/// Until when it is quiet for an hour.
[[nodiscard]] Instant inAnHour(Instant now);

/// The same for the rest of the user's day.
[[nodiscard]] Instant restOfDay(const State& state, const Zones& zones, Instant now);

} // namespace pomotide::core
