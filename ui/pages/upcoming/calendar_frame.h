// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/calendar_edit.h"

#include <QRectF>

class QFontMetrics;

namespace pomotide::ui {

/// Where the days and hours of a calendar are.
struct CalendarFrame {
    QRectF area; ///< all 24 hours of all days
    int columns = 1;
    bool isMirrored = false; ///< later days are to the left

    /// The row of events that last all day, which ends where the visible hours begin. Empty without
    /// such events.
    QRectF wholeDays;

    [[nodiscard]] QRectF columnRect(int column) const;
    [[nodiscard]] int columnAt(double x) const; ///< the nearest one

    [[nodiscard]] double yOf(std::chrono::minutes at) const;
    [[nodiscard]] std::chrono::minutes minutesAt(double y) const; ///< within the day

    /// Returns the area of a piece. Events leave a margin, so that what is below stays visible, or
    /// are in the row of whole days.
    [[nodiscard]] QRectF placeOf(const core::CalendarPiece& piece, bool isEvent) const;
};

/// What is at a point of a calendar.
struct CalendarHit {
    int column = 0;
    std::chrono::minutes at{};
    std::optional<std::size_t> block; ///< among the blocks of the model
    core::Grip grip = core::Grip::Whole;

    bool operator==(const CalendarHit&) const = default;
};

/// Finds what is at `point`; events are above sessions, but not above the borders of sessions.
/// `edge` is the height of an edge that can be held: in low blocks it is less, outside of blocks
/// half of it.
[[nodiscard]] CalendarHit hitAt(const CalendarFrame& frame, const core::CalendarModel& model,
                                const QPointF& point, double edge);

/// Width of the times of the hours.
[[nodiscard]] double hoursWidth(const QFontMetrics& metrics);

/// Least width of a column.
[[nodiscard]] double leastColumnWidth(const QFontMetrics& metrics);

} // namespace pomotide::ui
