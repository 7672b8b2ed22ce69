// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

#include <chrono>

namespace pomotide::ui {

/// The day on which weeks begin in that locale.
[[nodiscard]] std::chrono::weekday firstOfWeek(const QLocale& locale = QLocale());

} // namespace pomotide::ui
