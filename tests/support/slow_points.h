// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Point events, computed a second time: in the plainest way, from all of history.
#pragma once

#include "core/scoring/point_events.h"

namespace pomotide {

/// Everything that was recorded.
struct Past {
    core::Chronicle chronicle;
    std::vector<core::Intention> intentions;

    bool operator==(const Past&) const = default;
};

[[nodiscard]] std::vector<core::PointEvent> slowPointEvents(const Past& past,
                                                            const core::Zone& zone,
                                                            core::TimeOfDay dayStart,
                                                            core::Span window);

/// The number of first sets in the day.
[[nodiscard]] int slowFirstSets(const Past& past, core::Span day);

/// The work on the pomodoro's intention before it, since its last completion.
[[nodiscard]] core::Duration slowUnfinished(const Past& past, const core::Pomodoro& pomodoro);

/// True if both lists are equal, points to a billionth.
[[nodiscard]] bool sameEvents(const std::vector<core::PointEvent>& one,
                              const std::vector<core::PointEvent>& other);

} // namespace pomotide
