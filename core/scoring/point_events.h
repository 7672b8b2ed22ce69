// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/ports/history.h"
#include "core/time/zones.h"

#include <optional>
#include <vector>

namespace pomotide::core {

/// What points are given for; things that happen at once are in this order.
enum class PointKind {
    FirstSet,
    Estimated,
    Worked,
    Evaluated,
    Completed,
    WellEstimated,
    BreakTaken,
};

struct PointEvent {
    PointKind kind = PointKind::Worked;
    Instant time;
    double points = 0;
    PomodoroId pomodoro{};                ///< of a break, the one before it
    std::optional<IntentionId> intention; ///< none of a break

    bool operator==(const PointEvent&) const = default;
};

/// All that earned points at an instant in `window`, in order of time, kind and pomodoro. A
/// function of what is kept alone; what is worth nothing is left out.
[[nodiscard]] std::vector<PointEvent> pointEvents(const History& history, const Zone& zone,
                                                  TimeOfDay dayStart, Span window);

/// All that the pomodoros and breaks of a chronicle earned, whenever that was, in the same order.
/// `days` is its span: whole local days, and what ends just as they begin.
[[nodiscard]] std::vector<PointEvent> pointEventsOf(const Chronicle& chronicle, Span days,
                                                    const History& history, const Zone& zone,
                                                    TimeOfDay dayStart);

[[nodiscard]] double totalOf(const std::vector<PointEvent>& events);

} // namespace pomotide::core
