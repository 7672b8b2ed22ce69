// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What earns points, told a second time: in the plainest way, from the whole of the past.
#pragma once

#include "core/scoring/point_events.h"

namespace pomotide {

/// All that happened, ever.
struct Past {
    core::Chronicle chronicle;
    std::vector<core::Intention> intentions;

    bool operator==(const Past&) const = default;
};

[[nodiscard]] std::vector<core::PointEvent> slowPointEvents(const Past& past,
                                                            const core::Zone& zone,
                                                            core::TimeOfDay dayStart,
                                                            core::Span window);

/// How many intentions were first set in the day.
[[nodiscard]] int slowFirstSets(const Past& past, core::Span day);

/// What was worked on the pomodoro's intention before it, since its last completion.
[[nodiscard]] core::Duration slowUnfinished(const Past& past, const core::Pomodoro& pomodoro);

/// Whether both lists say the same, points to a billionth.
[[nodiscard]] bool sameEvents(const std::vector<core::PointEvent>& one,
                              const std::vector<core::PointEvent>& other);

} // namespace pomotide
