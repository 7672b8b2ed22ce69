// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/hours.h"

#include <QString>

/// Hours of a day as people write them.
namespace pomotide::ui {

/// Reads hours as core::parseHours() does, with times as parseTime() reads them.
[[nodiscard]] std::vector<core::Hours> parseHours(const QString& typed);

/// Says how hours can be typed. Shown when text could not be read.
[[nodiscard]] QString hoursAdvice();

/// "09:00 – 12:00".
[[nodiscard]] QString hoursText(const core::Hours& hours);

} // namespace pomotide::ui
