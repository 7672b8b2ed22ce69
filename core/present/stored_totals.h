// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/ports/history.h"

#include <cstddef>
#include <optional>

namespace pomotide::core {

/// How much is stored. A question before all of it is replaced says so.
struct StoredTotals {
    std::size_t pomodoros = 0;
    std::size_t intentions = 0; ///< open and closed
    std::size_t sessions = 0;   ///< changed, skipped or added ones
    std::size_t events = 0;
    std::optional<Instant> since; ///< the begin of the first pomodoro

    bool operator==(const StoredTotals&) const = default;
};

/// Reads everything: its time grows with the history.
[[nodiscard]] StoredTotals storedTotals(const State& state, const History& history);

} // namespace pomotide::core
