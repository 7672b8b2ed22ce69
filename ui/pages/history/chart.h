// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content of charts, as values. Each kind has the same functions, for `ChartView`.
#pragma once

#include "core/present/heat_map.h"
#include "ui/pages/history/swatch.h"

#include <QFontMetrics>
#include <QPalette>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace pomotide::ui {

/// Bars over an axis, one for each day or month.
struct BarChart {
    struct Bar {
        QString label;             ///< below it, if there is room
        std::vector<double> parts; ///< one for each series
    };

    std::vector<Series> series;
    std::vector<Bar> bars;
    core::ChartScale scale;
    QStringList marks;     ///< texts of the scale's marks, from 0
    bool isStacked = true; ///< the parts of a bar are on each other, else side by side
    QStringList says;      ///< a sentence for each bar
};

/// Hours of the week, darker the more was done in them.
struct HeatChart {
    core::HeatMap map;
    QStringList days;  ///< short names, from the top
    QStringList hours; ///< their begins
    QStringList says;  ///< a sentence for each cell
};

/// Lengths in rows, each with a name and its value in words.
struct RowChart {
    struct Row {
        QString name;
        QString value;
        double length = 0;          ///< from 0 to 1
        std::optional<double> mark; ///< a line across, such as an estimate
        Series series = Series::Worked;
        bool isTag = false; ///< the name is a tag, and has its colours
    };

    std::vector<Row> rows;
    QStringList says; ///< a sentence for each row
};

using Chart = std::variant<BarChart, HeatChart, RowChart>;

/// Where and how a chart is painted.
struct ChartStage {
    QRectF room;
    QPalette palette;
    bool isMirrored = false; ///< for languages that are written from right to left
    std::optional<int> hovered{};
    std::optional<int> focused{}; ///< where the keyboard's cursor is
};

/// The order of a chart's items: row by row.
struct ChartGrid {
    int rows = 0;
    int columns = 0;

    [[nodiscard]] int count() const { return rows * columns; }
    bool operator==(const ChartGrid&) const = default;
};

[[nodiscard]] ChartGrid gridOf(const BarChart& chart);
[[nodiscard]] ChartGrid gridOf(const HeatChart& chart);
[[nodiscard]] ChartGrid gridOf(const RowChart& chart);

/// Where the cursor is at first: at what is latest, most or first.
[[nodiscard]] int usualItem(const BarChart& chart);
[[nodiscard]] int usualItem(const HeatChart& chart);
[[nodiscard]] int usualItem(const RowChart& chart);

[[nodiscard]] QSize leastSize(const BarChart& chart, const QFontMetrics& metrics);
[[nodiscard]] QSize leastSize(const HeatChart& chart, const QFontMetrics& metrics);
[[nodiscard]] QSize leastSize(const RowChart& chart, const QFontMetrics& metrics);

/// The place of each item, for the pointer and the cursor.
[[nodiscard]] std::vector<QRectF> placesOf(const BarChart& chart, const ChartStage& stage,
                                           const QFontMetrics& metrics);
[[nodiscard]] std::vector<QRectF> placesOf(const HeatChart& chart, const ChartStage& stage,
                                           const QFontMetrics& metrics);
[[nodiscard]] std::vector<QRectF> placesOf(const RowChart& chart, const ChartStage& stage,
                                           const QFontMetrics& metrics);

void paint(QPainter& painter, const BarChart& chart, const ChartStage& stage);
void paint(QPainter& painter, const HeatChart& chart, const ChartStage& stage);
void paint(QPainter& painter, const RowChart& chart, const ChartStage& stage);

/// The item that a key leads to from `item`; nothing if the key does not move the cursor.
[[nodiscard]] std::optional<int> itemByKey(const ChartGrid& grid, int item, int key,
                                           bool isMirrored);

} // namespace pomotide::ui
