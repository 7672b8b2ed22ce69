// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/calendar_model.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace pomotide::ui {

/// The times of a block, and the area of the block that is theirs.
struct BlockTimes {
    QRectF place;
    core::WallSpan at;
    QColor ink;
    bool isStruck = false;
    bool isMirrored = false;
};

/// Writes as much as there is room for with the painter's font: the times on one line, below each
/// other, turned by a quarter, or only the first one. A time that would be cut off misleads, and is
/// left out.
void paintTimes(QPainter& painter, const BlockTimes& times);

} // namespace pomotide::ui
