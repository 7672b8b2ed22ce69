// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_model.h"

namespace pomotide::core {

/// The circle on which what runs begins at 12 o'clock and passes clockwise, so that equal minutes
/// are equal arcs. Places on it are in turns. A span that is longer makes the circle longer: it
/// never laps itself. Overtime goes on round the same circle.
struct Dial {
    Duration turn{std::chrono::minutes{30}}; ///< the length of the full circle
    double end = 1;                ///< of what runs, as planned; of what a prompt suggests to start
    std::optional<double> event{}; ///< begin of the next event, from 0 to 1, if it is on the dial

    bool operator==(const Dial&) const = default;
};

/// The dial of a phase other than Idle.
[[nodiscard]] Dial dialOf(const State& state, const NowModel& now);

/// Time passed on the dial, in turns: beyond `end` in overtime, 0 in a prompt.
[[nodiscard]] double turnsPassed(const Dial& dial, const NowModel& now);

/// The begin of the first event after `now`.
[[nodiscard]] std::optional<Instant> nextEvent(const WorkHours& hours, Instant now);

/// The dial of the longest pomodoro of the plan, in which no event is near.
[[nodiscard]] Dial dialOfLongest(const Settings& settings);

} // namespace pomotide::core
