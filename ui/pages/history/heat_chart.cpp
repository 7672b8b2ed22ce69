// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colour/roles.h"
#include "ui/pages/history/chart_parts.h"
#include "ui/style/measures.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

/// In line heights.
constexpr double kCellHeight = 1.4;
constexpr double kWidestCell = 5;
constexpr double kLeastCell = 0.3;

/// Between two cells, on each side.
constexpr double kHalfGap = 1;

constexpr float kEmptyStrength = 0.09F;

struct Layout {
    Layout(const HeatChart& chart, const ChartStage& stage, const QFontMetrics& metrics)
        : line(metrics.height()), room(stage.room),
          left(stage.room.left() + widestOf(chart.days, metrics) + gap(Gap::Small, metrics)),
          top(stage.room.top() + line),
          width(std::min((stage.room.right() - left) / static_cast<double>(chart.map.hours),
                         kWidestCell * line)),
          height(std::floor(kCellHeight * line))
    {}

    [[nodiscard]] QRectF cell(std::size_t row, std::size_t hour) const
    {
        return {left + static_cast<double>(hour) * width, top + static_cast<double>(row) * height,
                width, height};
    }

    double line;
    QRectF room;
    double left;
    double top;
    double width;
    double height;
};

void paintNames(QPainter& painter, const HeatChart& chart, const ChartStage& stage,
                const Layout& layout)
{
    painter.setPen(colourOf(ColourRole::Secondary, stage.palette));
    const int between = gap(Gap::Small, painter.fontMetrics());
    for (int day = 0; day < chart.days.size(); ++day) {
        const QRectF cell = layout.cell(static_cast<std::size_t>(day), 0);
        const QRectF beside(layout.room.left(), cell.top(),
                            layout.left - layout.room.left() - between, cell.height());
        painter.drawText(placed(beside, stage), static_cast<int>(atBegin(stage)), chart.days[day]);
    }
    const double needed = widestOf(chart.hours, painter.fontMetrics()) + between;
    const int every = static_cast<int>(std::ceil(needed / layout.width));
    for (int hour = 0; hour < chart.hours.size(); hour += every) {
        const QRectF above(layout.cell(0, static_cast<std::size_t>(hour)).left(), layout.room.top(),
                           needed, layout.line);
        if (hour == 0 || above.right() - between <= layout.room.right()) {
            painter.drawText(placed(above, stage), static_cast<int>(atBegin(stage)),
                             chart.hours[hour]);
        }
    }
}

void paintCell(QPainter& painter, const core::HeatMap::Cell& cell, const QRectF& place,
               const QPalette& palette)
{
    const int round = radius(Radius::Control, painter.fontMetrics()) / 2;
    const QRectF rect = place.adjusted(kHalfGap, kHalfGap, -kHalfGap, -kHalfGap);
    Swatch swatch;
    if (cell.level == 0) {
        swatch.fill = palette.color(QPalette::Text);
        swatch.fill.setAlphaF(kEmptyStrength);
    } else {
        swatch = heatSwatch(cell.level, cell.isMostlyFlow(), palette);
    }
    QPainterPath outline;
    outline.addRoundedRect(rect, round, round);
    painter.setClipPath(outline);
    paintSwatch(painter, rect, swatch);
    painter.setClipping(false);
}

} // namespace

ChartGrid gridOf(const HeatChart& chart)
{
    return {.rows = chart.map.hours == 0 ? 0 : static_cast<int>(chart.days.size()),
            .columns = static_cast<int>(chart.map.hours)};
}

int usualItem(const HeatChart& chart)
{
    const auto& cells = chart.map.cells;
    return static_cast<int>(std::max_element(cells.begin(), cells.end(),
                                             [](const auto& one, const auto& other) {
                                                 return one.worked < other.worked;
                                             }) -
                            cells.begin());
}

QSize leastSize(const HeatChart& chart, const QFontMetrics& metrics)
{
    const int line = metrics.height();
    const double cells = kLeastCell * line * static_cast<double>(chart.map.hours);
    return {static_cast<int>(widestOf(chart.days, metrics) + cells) + gap(Gap::Small, metrics),
            line + static_cast<int>(chart.days.size()) * static_cast<int>(kCellHeight * line)};
}

std::vector<QRectF> placesOf(const HeatChart& chart, const ChartStage& stage,
                             const QFontMetrics& metrics)
{
    const Layout layout(chart, stage, metrics);
    std::vector<QRectF> places;
    for (std::size_t cell = 0; cell < chart.map.cells.size(); ++cell) {
        places.push_back(
            placed(layout.cell(cell / chart.map.hours, cell % chart.map.hours), stage));
    }
    return places;
}

void paint(QPainter& painter, const HeatChart& chart, const ChartStage& stage)
{
    const auto places = placesOf(chart, stage, painter.fontMetrics());
    paintNames(painter, chart, stage, Layout(chart, stage, painter.fontMetrics()));
    paintHovered(painter, places, stage);
    for (std::size_t cell = 0; cell < places.size(); ++cell) {
        paintCell(painter, chart.map.cells[cell], places[cell], stage.palette);
    }
    paintCursor(painter, places, stage);
}

} // namespace pomotide::ui
