// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colour/roles.h"
#include "ui/pages/history/chart_parts.h"
#include "ui/style/measures.h"
#include "ui/widgets/row_line.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

/// In line heights.
constexpr double kRow = 2.1;
constexpr double kBar = 0.4;
constexpr double kMargin = 0.3; ///< between the row's edge and its content
constexpr double kMark = 0.16;
constexpr double kLeastName = 6;
constexpr double kShortest = 0.1; ///< of a bar that is not empty

QRectF rowOf(std::size_t row, const ChartStage& stage, double line)
{
    return {stage.room.left(), stage.room.top() + static_cast<double>(row) * kRow * line,
            stage.room.width(), kRow * line};
}

void paintTexts(QPainter& painter, const RowChart::Row& row, const QRectF& room,
                const ChartStage& stage)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int valueWidth = metrics.horizontalAdvance(row.value);
    const double nameWidth = room.width() - valueWidth - gap(Gap::Usual, metrics);
    const QRectF name(room.left(), room.top(), nameWidth, metrics.height());
    const QRectF value(room.right() - valueWidth, room.top(), valueWidth, metrics.height());
    if (row.isTag) {
        QRectF tag = name;
        tag.setWidth(std::min<double>(tagWidth(row.name, metrics), nameWidth));
        paintTag(painter, placed(tag, stage), row.name, stage.palette);
    } else {
        painter.setPen(stage.palette.color(QPalette::Text));
        painter.drawText(placed(name, stage), static_cast<int>(atBegin(stage)),
                         metrics.elidedText(row.name, Qt::ElideRight, static_cast<int>(nameWidth)));
    }
    painter.setPen(colourOf(ColourRole::Secondary, stage.palette));
    painter.drawText(placed(value, stage), static_cast<int>(atEnd(stage)), row.value);
}

void paintBar(QPainter& painter, const RowChart::Row& row, QRectF room, const ChartStage& stage)
{
    const double line = painter.fontMetrics().height();
    room.setTop(room.bottom() - kBar * line);
    QRectF bar = room;
    bar.setWidth(std::clamp(row.length, 0., 1.) * room.width());
    if (row.length > 0) {
        bar.setWidth(std::max(bar.width(), kShortest * line));
    }
    painter.fillRect(placed(room, stage), colourOf(ColourRole::Hovered, stage.palette));
    paintSwatch(painter, placed(bar, stage), swatchOf(row.series, stage.palette));
    if (row.mark) {
        const double x = room.left() + std::clamp(*row.mark, 0., 1.) * room.width();
        QRectF mark(x - kMark * line / 2, room.top() - kMark * line, kMark * line,
                    room.height() + 2 * kMark * line);
        mark.moveRight(std::min(mark.right(), room.right()));
        painter.fillRect(placed(mark, stage), stage.palette.color(QPalette::Text));
    }
}

} // namespace

ChartGrid gridOf(const RowChart& chart)
{
    return {.rows = static_cast<int>(chart.rows.size()), .columns = 1};
}

int usualItem(const RowChart&)
{
    return 0;
}

QSize leastSize(const RowChart& chart, const QFontMetrics& metrics)
{
    QStringList values;
    for (const RowChart::Row& row : chart.rows) {
        values << row.value;
    }
    const int line = metrics.height();
    return {static_cast<int>(widestOf(values, metrics) + kLeastName * line) +
                gap(Gap::Usual, metrics),
            static_cast<int>(kRow * line * static_cast<double>(chart.rows.size())) + 1};
}

std::vector<QRectF> placesOf(const RowChart& chart, const ChartStage& stage,
                             const QFontMetrics& metrics)
{
    std::vector<QRectF> places;
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        places.push_back(placed(rowOf(row, stage, metrics.height()), stage));
    }
    return places;
}

void paint(QPainter& painter, const RowChart& chart, const ChartStage& stage)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const auto places = placesOf(chart, stage, metrics);
    paintHovered(painter, places, stage);
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        const double margin = kMargin * metrics.height();
        const QRectF room =
            rowOf(row, stage, metrics.height()).adjusted(margin, margin / 2, -margin, -margin);
        paintTexts(painter, chart.rows[row], room, stage);
        paintBar(painter, chart.rows[row], room, stage);
    }
    paintCursor(painter, places, stage);
}

} // namespace pomotide::ui
