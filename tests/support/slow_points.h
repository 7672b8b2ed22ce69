// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second implementation of point events: in the simplest way, from the whole history.
#pragma once

#include "core/scoring/point_events.h"

namespace pomotide {

/// The whole recorded history.
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

/// Earlier work on the pomodoro's intention since its last completion.
[[nodiscard]] core::Duration slowUnfinished(const Past& past, const core::Pomodoro& pomodoro);

/// True if both lists are equal, with points compared to a billionth.
[[nodiscard]] bool sameEvents(const std::vector<core::PointEvent>& one,
                              const std::vector<core::PointEvent>& other);

} // namespace pomotide
