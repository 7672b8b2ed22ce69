// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/heat_map.h"
#include "core/present/history_details.h"

#include <QString>

namespace pomotide::ui {

/// "Monday, 9 March 2026", "Monday, 9 March to Sunday, 15 March 2026", "March 2026", "2026".
[[nodiscard]] QString periodName(const core::HistoryModel& model, core::Period period);

/// Label of the bar that begins on that date: "Mon", "9", "Mar".
[[nodiscard]] QString barName(core::LocalDate date, core::Period period);

/// A number and what it counts: "4", "pomodoros".
struct Figure {
    QString value;
    QString caption;

    bool operator==(const Figure&) const = default;
};

/// The period in numbers. Planned time only if `withPlan`: it belongs to no intention.
[[nodiscard]] std::vector<Figure> figuresOf(const core::HistoryModel& model, bool withPoints,
                                            bool withPlan);

/// "2 h worked in 4 pomodoros".
[[nodiscard]] QString workedIn(core::Duration worked, int pomodoros);

/// Time worked with one evaluation, or without.
struct WorkedPart {
    std::optional<core::Verdict> verdict;
    core::Duration length{};
};

/// Returns all five parts in the order of display, also those without time.
[[nodiscard]] std::vector<WorkedPart> workedParts(const core::WorkedTime& worked);

/// "Achieved", "Not evaluated".
[[nodiscard]] QString partName(const WorkedPart& part);

/// "Achieved 2 h".
[[nodiscard]] QString partText(const WorkedPart& part);

/// "Achieved 2 h · Focused 50 min"; leaves out parts without time.
[[nodiscard]] QString workedText(const core::WorkedTime& worked);

/// "1 streak of 4 pomodoros · 3 streaks of one pomodoro"; the longest first.
[[nodiscard]] QString streaksText(const core::HistoryModel& model);

/// Says how many pomodoros were started after each form of prompt, and how many without. Empty if
/// none was started after a prompt.
[[nodiscard]] QString startsText(const core::HistoryModel& model);

/// "3 took about as long as estimated · 1 took longer"; empty without estimates.
[[nodiscard]] QString estimatesText(const core::HistoryModel& model);

/// "March: 4 h estimated, 5 h worked (6 intentions)".
[[nodiscard]] QString calibrationText(const core::CalibrationMonth& month);

/// "Monday, 9 March: 1 h · Achieved 50 min · Focused 10 min", "Monday, 9 March: free".
[[nodiscard]] QString barWorkedText(const core::HistoryBar& bar, core::Period period);

/// "Monday, 9 March: 4.5 points".
[[nodiscard]] QString barPointsText(const core::HistoryBar& bar, core::Period period);

/// "Tuesday, 9:00 to 10:00: 1 h 20 min worked, 1 h of it in flow". Sunday is 0.
[[nodiscard]] QString hourText(const core::HeatMap::Cell& cell, std::size_t weekday,
                               std::size_t hour);

/// "Letter: about 50 min estimated, 1 h worked".
[[nodiscard]] QString completedText(const core::CompletedIntention& completed);

/// Bars with work or points as text, for screen readers.
[[nodiscard]] QString barsWorkedText(const std::vector<core::HistoryBar>& bars,
                                     core::Period period);
[[nodiscard]] QString barsPointsText(const std::vector<core::HistoryBar>& bars,
                                     core::Period period);

} // namespace pomotide::ui
