// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"

#include <QLocale>
#include <QStringList>

#include <chrono>

namespace pomotide::app {

/// The locale of dates and numbers for the language of the texts: the desktop's own, where that has
/// the language; otherwise one of the language with clocks and weeks as in the desktop's region.
[[nodiscard]] QLocale userLocale(core::Language language);

/// The languages in which the user likes to read, such as "de-AT", the best first: the one that is
/// set, or those of the desktop.
[[nodiscard]] QStringList wishedLanguages(core::Language language);

/// True if both have the same language in the same writing, in whatever country.
[[nodiscard]] bool isSameLanguage(const QLocale& one, const QLocale& other);

/// The day on which its weeks begin.
[[nodiscard]] std::chrono::weekday firstOfWeek(core::Language language);

} // namespace pomotide::app
