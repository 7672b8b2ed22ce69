// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "core/time/zones.h"

#include <vector>

namespace pomotide::core {

/// One session of the coming days, as it can be edited.
struct UpcomingSession {
    enum class State { AsPlanned, Changed, Skipped, ByHand };

    SessionKey key;
    Span span;    ///< of a skipped one, the span without the skip
    Span planned; ///< the span of its rule; of one made by hand, `span`
    State state = State::AsPlanned;
    bool underWay = false;
    std::optional<std::string> zone; ///< fixed by its rule

    bool operator==(const UpcomingSession&) const = default;
};

inline constexpr std::chrono::days kUpcoming{14};

/// The change that gives the session these bounds. A bound equal to the planned one follows the
/// rule again.
[[nodiscard]] ChangeSession changeOf(const SessionKey& key, const Span& planned,
                                     const Span& wished);

/// Sessions that overlap `window`, earliest first. Skipped ones are included, so that they can be
/// restored.
[[nodiscard]] std::vector<UpcomingSession> sessionsWithin(const State& state, const Zones& zones,
                                                          Span window, Instant now);

/// Sessions that end after `now` and begin within 14 days.
[[nodiscard]] std::vector<UpcomingSession> upcomingSessions(const State& state, const Zones& zones,
                                                            Instant now);

} // namespace pomotide::core
