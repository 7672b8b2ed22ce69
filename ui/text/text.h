// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"
#include "core/model/transition.h"
#include "core/ports/result.h"
#include "core/present/now_model.h"
#include "core/time/zones.h"

#include <QString>

/// Sentences that several parts of the program use, in the user's language.
namespace pomotide::ui::text {

/// Says what was attempted on the program's database, why it failed, and what to do.
[[nodiscard]] QString failure(const core::Failure& failure);

/// Said once everything can be saved again, after a failure.
[[nodiscard]] QString savedAgain();

/// Says why a backup or a chosen file could not be read or written. Nothing was changed.
[[nodiscard]] QString fileNotTaken(const core::Failure& failure);

/// A sentence about a transition that no command caused, at `at`; empty for outcomes without one.
[[nodiscard]] QString notice(core::Outcome outcome, core::Instant at, const core::Zone& zone);

/// The sentence of that notice, with the time and the date that the clock shows.
[[nodiscard]] QString clockSetBack(const QString& time, const QString& date);

[[nodiscard]] QString verdict(core::Verdict verdict);

/// "12 min", "1 h 5 min", "less than 1 min". Rounds half up to whole minutes.
[[nodiscard]] QString length(core::Duration length);

/// "12 min", "1 h 5 min".
[[nodiscard]] QString minutes(int minutes);

/// "12 min", "1 h 5 min": what clocks still show until the end of the phase.
[[nodiscard]] QString left(const core::NowModel& now);

/// "4.5", "38", in the user's language.
[[nodiscard]] QString points(double points);

/// "09:00", or "Mon 09:00" if it is on another day than `now`.
[[nodiscard]] QString moment(core::Instant instant, core::Instant now, const core::Zone& zone);

/// "5 minutes are enough".
[[nodiscard]] QString enough(core::Duration length);

/// The ring's large text: "12 min left".
[[nodiscard]] QString headline(const core::NowModel& now);

/// The ring's small text, one or two lines: the intention, or the next length and how to start.
[[nodiscard]] QString subline(const core::NowModel& now, const QString& shortcut = {});

/// "Finish the thought. +7 min. The break begins at your next pause."
[[nodiscard]] QString overtime(core::Duration overtime);

/// One line for the window and the tray: phase, minutes left, intention.
[[nodiscard]] QString summary(const core::NowModel& now, core::Instant at, const core::Zone& zone);

/// The line below the summary: points earned, points still possible, and the time limit for them.
/// Leaves out zeros, and all points if the user wants none or is new. Empty outside sessions.
[[nodiscard]] QString figures(const core::NowModel& now, core::Instant at, const core::Zone& zone);

} // namespace pomotide::ui::text
