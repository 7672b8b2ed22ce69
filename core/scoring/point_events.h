// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/ports/history.h"
#include "core/time/zones.h"

#include <optional>
#include <vector>

namespace pomotide::core {

/// Reasons for points. Events of the same instant are in this order.
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
    PomodoroId pomodoro{};                ///< for a break, the pomodoro before it
    std::optional<IntentionId> intention; ///< none for a break

    bool operator==(const PointEvent&) const = default;
};

/// All events with points at an instant in `window`, in order of time, kind and pomodoro. The
/// result depends on recorded history alone. Events worth 0 are left out.
[[nodiscard]] std::vector<PointEvent> pointEvents(const History& history, const Zone& zone,
                                                  TimeOfDay dayStart, Span window);

/// All events of the pomodoros and breaks of a chronicle, at any instant, in the same order. `days`
/// is the span of the chronicle: whole local days, and the instant just before them.
[[nodiscard]] std::vector<PointEvent> pointEventsOf(const Chronicle& chronicle, Span days,
                                                    const History& history, const Zone& zone,
                                                    TimeOfDay dayStart);

[[nodiscard]] double totalOf(const std::vector<PointEvent>& events);

} // namespace pomotide::core
