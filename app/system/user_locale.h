// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"

#include <QLocale>

#include <chrono>

namespace pomotide::app {

/// The locale of dates and numbers for the language that is set: the desktop's own, where that has
/// the language.
[[nodiscard]] QLocale userLocale(core::Language language);

/// The day on which its weeks begin.
[[nodiscard]] std::chrono::weekday firstOfWeek(core::Language language);

} // namespace pomotide::app
