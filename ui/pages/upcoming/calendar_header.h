// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/upcoming/calendar_picture.h"

namespace pomotide::ui {

/// Height of the names of the days, which do not scroll.
[[nodiscard]] double headerHeight(const QFontMetrics& metrics);

/// Height of the row of events that last all day; 0 without any.
[[nodiscard]] double wholeDaysHeight(const core::CalendarModel& model, const QFontMetrics& metrics);

/// Paints the names of the days at the top of `rect`; that of today stands out.
void paintDayNames(QPainter& painter, const CalendarPicture& picture, const QRectF& rect);

/// Paints the ring around what has the focus.
void paintRing(QPainter& painter, const QPalette& palette, const QRectF& place);

} // namespace pomotide::ui
