// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colour/roles.h"
#include "ui/pages/history/chart_parts.h"
#include "ui/style/measures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace pomotide::ui {

namespace {

/// In line heights.
constexpr double kHeight = 10;
constexpr double kWidest = 2.4; ///< of bars
constexpr double kLeastSlot = 0.3;

/// Share of a slot's width.
constexpr double kBar = 0.64;

/// Labels are as many days or months apart.
constexpr std::array kLabelSteps{1, 2, 3, 7, 14};

/// The chart's parts, as in a chart that is not mirrored.
struct Layout {
    Layout(const BarChart& chart, const ChartStage& stage, const QFontMetrics& metrics)
        : line(metrics.height()), plot(stage.room), between(gap(Gap::Small, metrics))
    {
        plot.adjust(widestOf(chart.marks, metrics) + between, line / 2, 0, -(line + between));
        slot = plot.width() / static_cast<double>(std::max<std::size_t>(1, chart.bars.size()));
    }

    [[nodiscard]] QRectF slotOf(std::size_t bar) const
    {
        return {plot.left() + static_cast<double>(bar) * slot, plot.top(), slot, plot.height()};
    }

    double line;
    QRectF plot;
    double between;
    double slot = 0;
};

double totalOf(const BarChart& chart, const BarChart::Bar& bar)
{
    return chart.isStacked ? std::accumulate(bar.parts.begin(), bar.parts.end(), 0.)
                           : *std::max_element(bar.parts.begin(), bar.parts.end());
}

class BarPainter final {
public:
    BarPainter(QPainter& painter, const BarChart& chart, const ChartStage& stage)
        : m_painter(painter), m_chart(chart), m_stage(stage),
          m_layout(chart, stage, painter.fontMetrics())
    {
        for (const Series series : chart.series) {
            m_swatches.push_back(swatchOf(series, stage.palette));
        }
    }

    void paintMarks()
    {
        const QRectF& plot = m_layout.plot;
        for (int mark = 0; mark <= m_chart.scale.steps; ++mark) {
            const double y =
                std::floor(plot.bottom() - plot.height() * mark / m_chart.scale.steps) + 0.5;
            const auto role = mark == 0 ? ColourRole::Edge : ColourRole::Line;
            m_painter.setPen(QPen(colourOf(role, m_stage.palette), 1));
            const QRectF line = placed({plot.left(), y, plot.width(), 0}, m_stage);
            m_painter.drawLine(line.topLeft(), line.topRight());
            m_painter.setPen(colourOf(ColourRole::Secondary, m_stage.palette));
            const QRectF beside(m_stage.room.left(), y - m_layout.line / 2,
                                plot.left() - m_stage.room.left() - m_layout.between,
                                m_layout.line);
            m_painter.drawText(placed(beside, m_stage), static_cast<int>(atEnd(m_stage)),
                               m_chart.marks[mark]);
        }
    }

    void paintLabels()
    {
        QStringList labels;
        for (const BarChart::Bar& bar : m_chart.bars) {
            labels << bar.label;
        }
        const double needed = widestOf(labels, m_painter.fontMetrics()) + m_layout.between;
        const auto* const step = std::find_if(kLabelSteps.begin(), kLabelSteps.end(), [&](int one) {
            return needed <= one * m_layout.slot;
        });
        const int every = step == kLabelSteps.end() ? static_cast<int>(labels.size()) : *step;
        m_painter.setPen(colourOf(ColourRole::Secondary, m_stage.palette));
        for (int bar = 0; bar < static_cast<int>(labels.size()); bar += every) {
            QRectF below = m_layout.slotOf(static_cast<std::size_t>(bar));
            below = QRectF(below.center().x() - needed / 2,
                           m_layout.plot.bottom() + m_layout.between / 2, needed, m_layout.line);
            below.moveRight(std::min(below.right(), m_stage.room.right()));
            m_painter.drawText(placed(below, m_stage), Qt::AlignCenter, labels[bar]);
        }
    }

    void paintBar(std::size_t index)
    {
        const BarChart::Bar& bar = m_chart.bars[index];
        const QRectF place = m_layout.slotOf(index);
        const auto count = static_cast<double>(m_chart.isStacked ? 1 : bar.parts.size());
        const double width = std::min(kBar * place.width(), count * kWidest * m_layout.line);
        QRectF room(place.center().x() - width / 2, place.top(), width / count, place.height());
        double from = 0;
        for (std::size_t part = 0; part < bar.parts.size(); ++part) {
            const double to = from + bar.parts[part];
            const double bottom = heightOf(from);
            const double height = heightOf(to) - bottom;
            // The parts are apart by a pixel of the ground.
            const double apart = from > 0 && height > 3 ? 1 : 0;
            if (height > 0) {
                const QRectF rect(room.left(), room.bottom() - bottom - height, room.width(),
                                  height - apart);
                paintSwatch(m_painter, placed(rect, m_stage), m_swatches[part]);
            }
            from = m_chart.isStacked ? to : 0;
            room.translate(m_chart.isStacked ? 0 : room.width(), 0);
        }
    }

private:
    [[nodiscard]] double heightOf(double value) const
    {
        return value / m_chart.scale.end() * m_layout.plot.height();
    }

    QPainter& m_painter;
    const BarChart& m_chart;
    const ChartStage& m_stage;
    Layout m_layout;
    std::vector<Swatch> m_swatches;
};

} // namespace

ChartGrid gridOf(const BarChart& chart)
{
    return {.rows = 1, .columns = static_cast<int>(chart.bars.size())};
}

int usualItem(const BarChart& chart)
{
    const auto latest =
        std::find_if(chart.bars.rbegin(), chart.bars.rend(),
                     [&](const BarChart::Bar& bar) { return totalOf(chart, bar) > 0; });
    return std::max(0, static_cast<int>(chart.bars.rend() - latest) - 1);
}

QSize leastSize(const BarChart& chart, const QFontMetrics& metrics)
{
    const double bars = kLeastSlot * metrics.height() * static_cast<double>(chart.bars.size());
    return {static_cast<int>(widestOf(chart.marks, metrics) + bars) + gap(Gap::Small, metrics),
            static_cast<int>(kHeight * metrics.height())};
}

std::vector<QRectF> placesOf(const BarChart& chart, const ChartStage& stage,
                             const QFontMetrics& metrics)
{
    const Layout layout(chart, stage, metrics);
    std::vector<QRectF> places;
    for (std::size_t bar = 0; bar < chart.bars.size(); ++bar) {
        places.push_back(placed(layout.slotOf(bar), stage));
    }
    return places;
}

void paint(QPainter& painter, const BarChart& chart, const ChartStage& stage)
{
    const auto places = placesOf(chart, stage, painter.fontMetrics());
    BarPainter bars(painter, chart, stage);
    paintHovered(painter, places, stage);
    bars.paintMarks();
    for (std::size_t bar = 0; bar < chart.bars.size(); ++bar) {
        bars.paintBar(bar);
    }
    bars.paintLabels();
    paintCursor(painter, places, stage);
}

} // namespace pomotide::ui
