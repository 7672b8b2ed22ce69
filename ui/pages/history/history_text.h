// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_details.h"

#include <QString>

namespace pomotide::ui {

/// "Monday, 9 March 2026", "Monday, 9 March to Sunday, 15 March 2026", "March 2026", "2026".
[[nodiscard]] QString periodName(const core::HistoryModel& model, core::Period period);

/// Of the bar that begins on that date: "Mon", "9", "Mar".
[[nodiscard]] QString barName(core::LocalDate date, core::Period period);

/// What was worked and earned, in a sentence or two.
[[nodiscard]] QString figuresText(const core::HistoryModel& model);

/// Time worked of one evaluation, or of none.
struct WorkedPart {
    std::optional<core::Verdict> verdict;
    core::Duration length{};
};

/// Always all five, in the order in which they are told.
[[nodiscard]] std::vector<WorkedPart> workedParts(const core::WorkedTime& worked);

/// "Achieved", "Not evaluated".
[[nodiscard]] QString partName(const WorkedPart& part);

/// "Achieved 2 h".
[[nodiscard]] QString partText(const WorkedPart& part);

/// "Achieved 2 h · Focused 50 min"; what there is none of is left out.
[[nodiscard]] QString workedText(const core::WorkedTime& worked);

/// "3 of one pomodoro, 1 of four".
[[nodiscard]] QString streaksText(const core::HistoryModel& model);

/// What got pomodoros started: their user alone, or which prompts. Empty if no prompt did.
[[nodiscard]] QString startsText(const core::HistoryModel& model);

/// How estimates compared with what it took.
[[nodiscard]] QString estimatesText(const core::HistoryModel& model);

/// The bars in words, for those who do not see them.
[[nodiscard]] QString barsWorkedText(const std::vector<core::HistoryBar>& bars,
                                     core::Period period);
[[nodiscard]] QString barsPointsText(const std::vector<core::HistoryBar>& bars,
                                     core::Period period);
[[nodiscard]] QString completedText(const std::vector<core::CompletedIntention>& completed);

} // namespace pomotide::ui
