// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/time/zones.h"

#include <vector>

namespace pomotide::core {

/// A pomodoro to come and the break after it.
struct PlannedSlot {
    Span pomodoro;
    Span pause;
    std::size_t order = 0; ///< of the open intention it is meant for; there may be fewer of them

    bool operator==(const PlannedSlot&) const = default;
};

/// What is to come in one session.
struct SessionSlots {
    Span session; ///< joined, as it counts
    std::vector<PlannedSlot> planned;

    bool operator==(const SessionSlots&) const = default;
};

/// The slots to come in the sessions that overlap `window` and are not over, as the streak plan
/// lays them out: from the phase's place in the streak on, without a pause, each session from its
/// begin; a finished streak plan starts over. Only pomodoros that end before their session's end
/// are laid out. `now` is at or after `state.now` and before the next deadline.
[[nodiscard]] std::vector<SessionSlots> slotsToCome(const State& state, const Zones& zones,
                                                    Instant now, Span window);

/// Of the session under way, or of the next one that begins in the local day; empty if none does.
[[nodiscard]] SessionSlots slotsOfThisSession(const State& state, const Zones& zones, Instant now);

} // namespace pomotide::core
