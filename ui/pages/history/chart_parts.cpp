// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/chart_parts.h"

#include "ui/colour/roles.h"
#include "ui/style/measures.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr double kFocusLine = 2;

} // namespace

QRectF placed(const QRectF& rect, const ChartStage& stage)
{
    if (!stage.isMirrored) {
        return rect;
    }
    QRectF other = rect;
    other.moveRight(stage.room.left() + stage.room.right() - rect.left());
    return other;
}

void paintHovered(QPainter& painter, const std::vector<QRectF>& places, const ChartStage& stage)
{
    if (stage.hovered) {
        const int round = radius(Radius::Control, painter.fontMetrics()) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(ColourRole::Hovered, stage.palette));
        painter.drawRoundedRect(places[static_cast<std::size_t>(*stage.hovered)], round, round);
    }
}

void paintCursor(QPainter& painter, const std::vector<QRectF>& places, const ChartStage& stage)
{
    if (stage.focused) {
        const int round = radius(Radius::Control, painter.fontMetrics()) / 2;
        painter.setPen(QPen(stage.palette.color(QPalette::Highlight), kFocusLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            places[static_cast<std::size_t>(*stage.focused)].adjusted(1, 1, -1, -1), round, round);
    }
}

double widestOf(const QStringList& texts, const QFontMetrics& metrics)
{
    int widest = 0;
    for (const QString& text : texts) {
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest;
}

Qt::Alignment atBegin(const ChartStage& stage)
{
    return Qt::AlignVCenter | (stage.isMirrored ? Qt::AlignRight : Qt::AlignLeft);
}

Qt::Alignment atEnd(const ChartStage& stage)
{
    return Qt::AlignVCenter | (stage.isMirrored ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace pomotide::ui
