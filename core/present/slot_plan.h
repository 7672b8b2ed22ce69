// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "core/time/zones.h"

#include <vector>

namespace pomotide::core {

/// A future pomodoro and the break after it.
struct PlannedSlot {
    Span pomodoro;
    Span pause;
    std::size_t order = 0; ///< of the proposed intention it is for; there may be fewer

    bool operator==(const PlannedSlot&) const = default;
};

/// The slots of one session.
struct SessionSlots {
    Span session; ///< the joined session
    std::vector<PlannedSlot> planned;

    bool operator==(const SessionSlots&) const = default;
};

/// The future slots of the sessions that overlap `window` and have not ended, computed from the
/// streak plan: in each session from its begin, in the present one from the index of the phase on,
/// without a pause. A finished streak plan starts over. Only pomodoros that end before their
/// session are included. `now` is at or after `state.now` and before the next deadline.
[[nodiscard]] std::vector<SessionSlots> slotsToCome(const State& state, const Zones& zones,
                                                    Instant now, Span window);

/// The slots of the session under way, or of the next one that begins in the local day; empty if
/// there is none.
[[nodiscard]] SessionSlots slotsOfThisSession(const State& state, const Zones& zones, Instant now);

/// The commands that make an open intention the one of that slot of today; none if it is. It and
/// those of the slots before it are for today then.
[[nodiscard]] std::vector<Command> movedTo(const State& state, IntentionId id, std::size_t order);

/// The commands by which the intentions of two slots of today change places. If the second has
/// none, the first goes to the end. They and those of the slots before them are for today then.
[[nodiscard]] std::vector<Command> swapped(const State& state, IntentionId id, std::size_t order);

} // namespace pomotide::core
