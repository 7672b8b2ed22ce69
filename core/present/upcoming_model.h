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
    Span span;    ///< of a skipped one: what it would be
    Span planned; ///< what its rule says; of one made by hand, `span`
    State state = State::AsPlanned;
    bool underWay = false;
    std::optional<std::string> zone; ///< fixed by its rule

    bool operator==(const UpcomingSession&) const = default;
};

inline constexpr std::chrono::days kUpcoming{14};

/// What gives that session the wished bounds; one that is as planned goes on following its rule.
[[nodiscard]] ChangeSession changeOf(const SessionKey& key, const Span& planned,
                                     const Span& wished);

/// Sessions that end after `now` and begin within 14 days, earliest first; skipped ones among
/// them, so that they can be restored.
[[nodiscard]] std::vector<UpcomingSession> upcomingSessions(const State& state, const Zones& zones,
                                                            Instant now);

} // namespace pomotide::core
