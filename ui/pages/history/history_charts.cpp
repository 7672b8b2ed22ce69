// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/history_charts.h"

#include "ui/colour/ink.h"
#include "ui/pages/history/history_text.h"
#include "ui/widgets/verdict_tones.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Translation context of these texts.
struct HistoryCharts {
    Q_DECLARE_TR_FUNCTIONS(HistoryCharts)
};

/// Most labels that fit in large fonts. With more bars, only each seventh day or each third month
/// has a label.
constexpr std::size_t kMostNamed = 7;

constexpr double kBarShare = 0.7;

constexpr int kTile = 8;

constexpr double kMinutesPerHour = 60;

/// Length of the axes relative to the largest figure: no dot is on the edge.
constexpr double kRoom = 1.05;

double minutesOf(core::Duration length)
{
    return std::chrono::duration<double, std::chrono::minutes::period>(length).count();
}

/// Returns a brush with fill and pattern: Qt's patterns alone are transparent.
QBrush brushOf(const VerdictTone& tone)
{
    QImage tile(kTile, kTile, QImage::Format_RGB32);
    tile.fill(tone.fill);
    QPainter painter(&tile);
    if (tone.pattern != Qt::SolidPattern) {
        painter.fillRect(tile.rect(), QBrush(inkOn(tone.fill), tone.pattern));
    }
    painter.end();
    return QBrush(tile);
}

QBarSet* barSet(const QString& name, const QBrush& brush, const QColor& edge)
{
    auto* set = new QBarSet(name); // owned by a series later
    set->setBrush(brush);
    set->setPen(QPen(edge, 0));
    return set;
}

/// Adds labels below the bars: see kMostNamed.
void addNames(QChart& chart, QAbstractSeries& series, const std::vector<core::HistoryBar>& bars,
              core::Period period)
{
    auto* axis = new QCategoryAxis(&chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setGridLineVisible(false);
    const std::size_t far = period == core::Period::Year ? 3 : 7;
    const std::size_t step = bars.size() > kMostNamed ? far : 1;
    for (std::size_t index = 0; index < bars.size(); index += step) {
        axis->append(barName(bars[index].date, period), static_cast<double>(index));
    }
    axis->setRange(-0.5, static_cast<double>(bars.size()) - 0.5);
    chart.addAxis(axis, Qt::AlignBottom);
    series.attachAxis(axis);
}

void addValues(QChart& chart, QAbstractSeries& series, Qt::Alignment side, double most,
               const QString& title)
{
    auto* axis = new QValueAxis(&chart);
    axis->setRange(0, std::max(most, 1.0));
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setTitleText(title);
    axis->applyNiceNumbers();
    chart.addAxis(axis, side);
    series.attachAxis(axis);
}

/// One set for each evaluation, in the order of workedParts().
void addParts(QStackedBarSeries& series, const std::vector<core::HistoryBar>& bars, double unit,
              const QPalette& palette)
{
    const QColor edge = palette.color(QPalette::Window);
    std::vector<QBarSet*> sets;
    for (const WorkedPart& part : workedParts({})) {
        const QBrush brush =
            part.verdict ? brushOf(toneOf(*part.verdict)) : toneOfUnevaluated(palette);
        sets.push_back(barSet(partName(part), brush, edge));
        series.append(sets.back());
    }
    for (const core::HistoryBar& bar : bars) {
        const auto parts = workedParts(bar.worked);
        for (std::size_t index = 0; index < parts.size(); ++index) {
            sets[index]->append(minutesOf(parts[index].length) / unit);
        }
    }
}

std::unique_ptr<QChart> emptyChart()
{
    auto chart = std::make_unique<QChart>();
    chart->legend()->hide();
    return chart;
}

} // namespace

std::unique_ptr<QChart> workedChart(const std::vector<core::HistoryBar>& bars, core::Period period,
                                    const QPalette& palette)
{
    double most = 0;
    for (const core::HistoryBar& bar : bars) {
        most = std::max(most, minutesOf(bar.worked.total()));
    }
    const bool areHours = most > 2 * kMinutesPerHour;
    const double unit = areHours ? kMinutesPerHour : 1;
    auto* series = new QStackedBarSeries; // owned by the chart later
    series->setBarWidth(kBarShare);
    addParts(*series, bars, unit, palette);
    auto chart = emptyChart();
    chart->addSeries(series);
    addNames(*chart, *series, bars, period);
    addValues(*chart, *series, Qt::AlignLeft, most / unit,
              areHours ? HistoryCharts::tr("Hours") : HistoryCharts::tr("Minutes"));
    return chart;
}

std::unique_ptr<QChart> pointsChart(const std::vector<core::HistoryBar>& bars, core::Period period,
                                    const QPalette& palette)
{
    auto* set = barSet(HistoryCharts::tr("Points"), palette.brush(QPalette::Highlight),
                       palette.color(QPalette::Window));
    double most = 0;
    for (const core::HistoryBar& bar : bars) {
        set->append(bar.points);
        most = std::max(most, bar.points);
    }
    auto* series = new QBarSeries; // owned by the chart later
    series->setBarWidth(kBarShare);
    series->append(set);
    auto chart = emptyChart();
    chart->addSeries(series);
    addNames(*chart, *series, bars, period);
    addValues(*chart, *series, Qt::AlignLeft, most, HistoryCharts::tr("Points"));
    return chart;
}

std::unique_ptr<QChart> estimateChart(const std::vector<core::CompletedIntention>& completed,
                                      const QPalette& palette)
{
    auto* dots = new QScatterSeries; // both are owned by the chart later
    auto* line = new QLineSeries;
    double most = 0;
    for (const core::CompletedIntention& each : completed) {
        if (each.estimate) {
            dots->append(minutesOf(*each.estimate), minutesOf(each.actual));
            most = std::max({most, minutesOf(*each.estimate), minutesOf(each.actual)});
        }
    }
    most *= kRoom;
    line->append(0, 0);
    line->append(most, most);
    line->setPen(QPen(palette.color(QPalette::WindowText), 1, Qt::DashLine));
    dots->setColor(palette.color(QPalette::Highlight));
    dots->setBorderColor(palette.color(QPalette::WindowText));
    auto chart = emptyChart();
    chart->addSeries(line);
    chart->addSeries(dots);
    addValues(*chart, *line, Qt::AlignBottom, most, HistoryCharts::tr("Estimated minutes"));
    addValues(*chart, *line, Qt::AlignLeft, most, HistoryCharts::tr("Worked minutes"));
    for (QAbstractAxis* axis : chart->axes()) {
        dots->attachAxis(axis);
    }
    return chart;
}

} // namespace pomotide::ui
