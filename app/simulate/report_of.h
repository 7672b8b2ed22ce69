// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/history.h"
#include "core/scoring/point_events.h"
#include "core/scoring/score.h"

namespace pomotide::simulate {

struct IntentionReport {
    core::Intention intention;
    std::size_t pomodoros = 0;
};

struct WindowReport {
    core::Span window;
    std::vector<core::PointEvent> events;
};

/// The history up to `now`, oldest first.
struct Reported {
    core::Instant now;
    std::vector<core::Pomodoro> pomodoros;
    std::vector<core::Break> breaks;
    std::vector<core::Span> sessions;
    std::vector<IntentionReport> intentions;
    std::vector<WindowReport> windows;
    std::optional<core::Score> day;
    std::vector<core::PomodoroId> awaiting; ///< newest first
};

/// Returns the report, with the points of each of the windows.
[[nodiscard]] Reported reportOf(const core::State& state, const core::History& history,
                                const core::Zones& zones, const std::vector<core::Span>& windows);

} // namespace pomotide::simulate
