// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/upcoming/calendar_frame.h"

#include <QPalette>

class QPainter;

namespace pomotide::ui {

/// Content of a picture of a calendar.
struct CalendarPicture {
    core::CalendarModel model;
    CalendarFrame frame;
    QPalette palette;
    std::optional<core::CalendarBlock::Place> drawn; ///< of a block that is being added
    std::optional<std::size_t> dragged;              ///< block
    std::optional<std::size_t> hovered;              ///< block
    std::optional<std::size_t> focused;              ///< block
    std::optional<int> focusedDay;                   ///< column, if no block has the focus
};

/// Paints the calendar in `rect` with the painter's font: the names of the days at the top, and
/// below them what `picture.frame` has there.
void paint(QPainter& painter, const CalendarPicture& picture, const QRectF& rect);

} // namespace pomotide::ui
