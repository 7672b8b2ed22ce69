// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/present/history_model.h"
#include "core/present/now_model.h"

#include <string>
#include <vector>

namespace pomotide::core {

/// Where the user's day is among its sessions.
enum class DayStage {
    NoHours, ///< no work hours are set at all
    Off,     ///< no session on this day
    Ahead,   ///< before the first one
    Session,
    Between,
    Over, ///< after the last one
};

[[nodiscard]] DayStage dayStageOf(const State& state);

/// True if nothing runs and nothing prompts any more on this day.
[[nodiscard]] bool isDayDone(DayStage stage, PhaseKind kind);

/// The work of a day on one intention.
struct DayWork {
    IntentionId intention{};
    std::string title;
    Duration worked{};
    int pomodoros = 0;
    bool isAchieved = false; ///< on that day
    std::string nextStep;    ///< where to pick it up; empty if there is no such note

    bool operator==(const DayWork&) const = default;
};

/// A day in a few figures. A pomodoro belongs to the day of its begin; a running one is not
/// counted yet.
struct DaySummary {
    LocalDate date;
    WorkedTime worked;
    Duration overtime{}; ///< part of the time worked
    Duration breaks{};   ///< up to now, without those that were slept through
    int pomodoros = 0;
    int longestStreak = 0; ///< in pomodoros
    double points = 0;
    std::vector<DayWork> works; ///< the longest first

    bool operator==(const DaySummary&) const = default;
};

/// The day whose history is `day`, as it is at `now`.
[[nodiscard]] DaySummary daySummary(const State& state, const History& history,
                                    const HistoryModel& day, Instant now);

/// The user's day that contains `now`.
[[nodiscard]] DaySummary daySummary(const State& state, const History& history, const Zone& zone,
                                    Instant now);

} // namespace pomotide::core
