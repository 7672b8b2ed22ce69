// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/chart.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

/// The place in a line of `count` after a step.
int stepped(int place, int by, int count)
{
    return std::clamp(place + by, 0, count - 1);
}

} // namespace

std::optional<int> itemByKey(const ChartGrid& grid, int item, int key, bool isMirrored)
{
    const int row = item / grid.columns;
    const int column = item % grid.columns;
    const auto across = [&](int by) {
        return row * grid.columns + stepped(column, by, grid.columns);
    };
    const auto along = [&](int by) { return stepped(row, by, grid.rows) * grid.columns + column; };
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isNext = (key == Qt::Key_Right) != isMirrored;
        return grid.columns > 1 ? std::optional{across(isNext ? 1 : -1)} : std::nullopt;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        return grid.rows > 1 ? std::optional{along(key == Qt::Key_Down ? 1 : -1)} : std::nullopt;
    case Qt::Key_Home:
        return grid.columns > 1 ? across(-grid.columns) : along(-grid.rows);
    case Qt::Key_End:
        return grid.columns > 1 ? across(grid.columns) : along(grid.rows);
    default:
        return {};
    }
}

} // namespace pomotide::ui
