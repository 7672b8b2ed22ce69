// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/calendar_model.h"

#include <QStringList>

/// Sentences about the days and blocks of a calendar.
namespace pomotide::ui {

/// "Tuesday, 1 December", or "Tuesday" in the usual week.
[[nodiscard]] QString dayText(const core::CalendarColumn& column);

/// The day on which the block begins.
[[nodiscard]] QString dayText(const core::CalendarModel& model, int column);

/// "09:00 – 17:00".
[[nodiscard]] QString timesText(const core::WallSpan& at);

/// Says that a session overlaps others, and how they count; empty if it overlaps none.
[[nodiscard]] QString overlapsText(const core::CalendarModel& model,
                                   const core::CalendarBlock& block);

/// A time of day without "AM" and "PM".
[[nodiscard]] QString shortTimeText(core::TimeOfDay time);

/// What is written in place of times that are a whole day.
[[nodiscard]] QString wholeDayText();

/// What can be said of the times of a block: "7 h", "ends Wed 02:00".
[[nodiscard]] QStringList lengthTexts(const core::CalendarModel& model, int column,
                                      const core::WallSpan& at);

/// What can be said of a block besides its times: "now", "skipped", "the rule says 09:00 – 17:00",
/// "09:00 – 17:00 in Tokyo", what it overlaps, and the exact times if clocks change.
[[nodiscard]] QStringList detailsOf(const core::CalendarModel& model,
                                    const core::CalendarBlock& block, const core::Zones& zones);

/// All of it, for screen readers and tool tips.
[[nodiscard]] QString describe(const core::CalendarModel& model, const core::CalendarBlock& block,
                               const core::Zones& zones);

/// "30 November – 6 December".
[[nodiscard]] QString daysText(const core::CalendarModel& model);

} // namespace pomotide::ui
