// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/chart_view.h"

#include <QEvent>
#include <QWheelEvent>
#include <QtCharts/QAbstractAxis>

namespace pomotide::ui {

namespace {

constexpr int kNarrowest = 12; ///< in line heights

constexpr float kGridStrength = 0.2F;

} // namespace

ChartView::ChartView(const QString& name, int lines, QWidget* parent)
    : QChartView(parent), m_lines(lines)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartView::draw(std::unique_ptr<QChart> chart, const QString& figures)
{
    const std::unique_ptr<QChart> before(this->chart());
    setChart(chart.release());
    setAccessibleDescription(figures);
    adoptStyle();
}

QSize ChartView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {kNarrowest * line, m_lines * line};
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        adoptStyle();
    }
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

void ChartView::adoptStyle()
{
    const QColor text = palette().color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlphaF(kGridStrength);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setTitleBrush(text);
        axis->setTitleFont(font());
        axis->setGridLinePen(QPen(grid, 1));
        axis->setLinePen(QPen(grid, 1));
    }
}

} // namespace pomotide::ui
