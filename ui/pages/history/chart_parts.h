// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Functions that the painters of charts share.
#pragma once

#include "ui/pages/history/chart.h"

#include <QPainter>

namespace pomotide::ui {

/// The rectangle as it is in the stage: on the other side if that is mirrored.
[[nodiscard]] QRectF placed(const QRectF& rect, const ChartStage& stage);

/// Marks the hovered item, below what is painted on it.
void paintHovered(QPainter& painter, const std::vector<QRectF>& places, const ChartStage& stage);

/// Marks the item at the cursor.
void paintCursor(QPainter& painter, const std::vector<QRectF>& places, const ChartStage& stage);

/// The width of the widest text.
[[nodiscard]] double widestOf(const QStringList& texts, const QFontMetrics& metrics);

/// The alignment at the side where lines begin, or where they end.
[[nodiscard]] Qt::Alignment atBegin(const ChartStage& stage);
[[nodiscard]] Qt::Alignment atEnd(const ChartStage& stage);

} // namespace pomotide::ui
