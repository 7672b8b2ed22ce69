// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>

/// Converts local dates and times between core and Qt, and formats them in the user's locale.
namespace pomotide::ui {

[[nodiscard]] QDate toQDate(core::LocalDate date);
[[nodiscard]] core::LocalDate toLocalDate(QDate date);

/// Hours and minutes of a local time.
[[nodiscard]] core::TimeOfDay timeOfDay(core::LocalTime local);

/// Format of hours and minutes in the user's locale, for QTime.
[[nodiscard]] QString timeFormat();

[[nodiscard]] QString timeText(core::TimeOfDay time);

/// Returns a typed text as the core reads it: with ASCII's digits, signs and blanks in place of
/// those of full width, as Chinese keyboards write them, and of blanks that do not break.
[[nodiscard]] std::string plainly(const QString& typed);

/// Reads a time as core::parseTimeOfDay() does, or as timeText() writes it, and "noon".
[[nodiscard]] std::optional<core::TimeOfDay> parseTime(const QString& typed);

/// Says how times can be typed. Shown when text could not be read.
[[nodiscard]] QString timeAdvice();

/// "Monday, 6 March" in the user's locale.
[[nodiscard]] QString dateText(core::LocalDate date);

/// "6 March" in the user's locale.
[[nodiscard]] QString dayMonthText(core::LocalDate date);

/// "March 2026" in the user's locale.
[[nodiscard]] QString monthText(core::LocalDate date);

/// The text as it stands alone or begins a line: with a capital, which names of days and months
/// have in only some languages.
[[nodiscard]] QString asHeading(const QString& text);

/// "Monday"; Sunday is 0, as std::chrono counts.
[[nodiscard]] QString weekdayText(std::size_t weekday);

/// "Mon"; Sunday is 0.
[[nodiscard]] QString shortWeekdayText(std::size_t weekday);

} // namespace pomotide::ui
