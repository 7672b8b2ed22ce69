// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/calendar_model.h"

namespace pomotide::core {

/// Where the keyboard is in a calendar: on a day or on a block of it.
struct CalendarCursor {
    int column = 0;
    std::optional<std::size_t> block; ///< among the blocks of the model

    bool operator==(const CalendarCursor&) const = default;
};

enum class Direction { Up, Down, Back, Forth, First, Last };

/// Moves to the block before or after (Up and Down; before the first one is the day itself), to the
/// day before or after, or to the first or last day. On another day, the block nearest in time is
/// chosen; from a day itself, the first one. At the border it stays.
[[nodiscard]] CalendarCursor moved(const CalendarModel& model, const CalendarCursor& cursor,
                                   Direction direction);

/// The cursor on that block; on the day itself if there is no such block.
[[nodiscard]] CalendarCursor cursorAt(const CalendarModel& model,
                                      const std::optional<BlockKey>& key, int column);

/// The column in which the block is first visible.
[[nodiscard]] int firstColumn(const CalendarBlock& block);

/// The first block of today that is not over, or else the day.
[[nodiscard]] CalendarCursor firstCursor(const CalendarModel& model);

} // namespace pomotide::core
