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

/// What the pomodoros that ended in that day without a result would earn as focused.
[[nodiscard]] double slowUnevaluated(const Past& past, core::Span day);

/// True if both lists are equal, with points compared to a billionth.
[[nodiscard]] bool sameEvents(const std::vector<core::PointEvent>& one,
                              const std::vector<core::PointEvent>& other);

} // namespace pomotide
