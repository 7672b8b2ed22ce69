// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/quick_entry_model.h"

#include <QString>

/// The sentences of the quick entry.
namespace pomotide::ui::text {

/// Says what Enter does: "Enter starts 5 min on “Letter”", and on a line of its own where to pick
/// that up. Times are in `zone`. `efforts` is the last line, unless it is empty.
[[nodiscard]] QString enterDoes(const core::QuickEntryModel& model, const core::Zone& zone,
                                const QString& efforts = {});

/// The line of a suggestion: "15 min on “Letter”".
[[nodiscard]] QString suggestion(const core::QuickEntryModel::Suggestion& suggestion,
                                 const core::Zone& zone);

/// The text of a verdict's button, with a mnemonic.
[[nodiscard]] QString verdictButton(core::Verdict verdict);

/// Says what was done; empty if something else shows it.
[[nodiscard]] QString quickNoted(const core::QuickEntryModel& model);

[[nodiscard]] QString howDidItGo(const core::EvaluablePomodoro& pomodoro);
[[nodiscard]] QString evaluated(const core::EvaluablePomodoro& pomodoro, core::Verdict verdict);
[[nodiscard]] QString didYouWork(const core::AbsenceModel::RanOn& ranOn);

} // namespace pomotide::ui::text
