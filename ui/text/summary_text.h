// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_summary.h"

#include <QString>
#include <QStringList>

namespace pomotide::ui::text {

/// "Worked 32 min · breaks 10 min · overtime 7 min". Leaves out zeros.
[[nodiscard]] QString timesOf(const core::DaySummary& summary);

/// Some of the time worked: "Focused 25 min".
struct WorkedPart {
    std::optional<core::Verdict> verdict; ///< none if it was not evaluated
    QString text;
};

/// A day in words, to read, to keep or to send.
struct SummaryText {
    QString title;                 ///< "Monday, 6 March"
    QString lead;                  ///< "You worked for 2 h 35 min, in 9 pomodoros."
    std::vector<WorkedPart> parts; ///< how that time was evaluated
    QStringList works;             ///< one line for each intention
    QStringList remarks;           ///< one sentence each
};

/// `summary` has some work. Points are left out unless they are wanted.
[[nodiscard]] SummaryText summaryText(const core::DaySummary& summary, bool hasPoints);

/// All of it, in lines.
[[nodiscard]] QString plainText(const SummaryText& summary);

} // namespace pomotide::ui::text
