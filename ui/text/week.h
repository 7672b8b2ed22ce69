// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

#include <chrono>
#include <vector>

namespace pomotide::ui {

/// The day on which weeks begin in that locale.
[[nodiscard]] std::chrono::weekday firstOfWeek(const QLocale& locale = QLocale());

/// The weekdays that are worked on in the locale; Sunday is 0.
[[nodiscard]] std::vector<std::size_t> workingDays();

} // namespace pomotide::ui
