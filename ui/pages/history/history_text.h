// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_details.h"

#include <QString>

namespace pomotide::ui {

/// "Monday, 9 March 2026", "Monday, 9 March to Sunday, 15 March 2026", "March 2026", "2026".
[[nodiscard]] QString periodName(const core::HistoryModel& model, core::Period period);

/// Label of the bar that begins on that date: "Mon", "9", "Mar".
[[nodiscard]] QString barName(core::LocalDate date, core::Period period);

/// "2 h worked in 4 pomodoros · 15 points · 1 intention achieved · 5 h of planned time".
[[nodiscard]] QString figuresText(const core::HistoryModel& model, bool withPoints);

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

/// A line for each month: "March: 4 h estimated, 5 h worked (6 intentions)".
[[nodiscard]] QString calibrationText(const std::vector<core::CalibrationMonth>& months);

/// The charts' content as text, for screen readers.
[[nodiscard]] QString barsWorkedText(const std::vector<core::HistoryBar>& bars,
                                     core::Period period);
[[nodiscard]] QString barsPointsText(const std::vector<core::HistoryBar>& bars,
                                     core::Period period);
[[nodiscard]] QString completedText(const std::vector<core::CompletedIntention>& completed);

} // namespace pomotide::ui
