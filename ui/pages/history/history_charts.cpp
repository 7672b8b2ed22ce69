// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/history_charts.h"

#include "ui/pages/history/history_text.h"
#include "ui/text/civil.h"
#include "ui/text/intention_text.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Translation context of these texts.
struct HistoryCharts {
    Q_DECLARE_TR_FUNCTIONS(HistoryCharts)
};

constexpr std::size_t kMostEfforts = 8;

QStringList timeMarks(const core::ChartScale& scale)
{
    QStringList marks;
    marks << QLocale().toString(0);
    for (int mark = 1; mark <= scale.steps; ++mark) {
        marks << text::length(std::chrono::minutes{static_cast<int>(scale.step) * mark});
    }
    return marks;
}

double shareOf(core::Duration length, core::Duration whole)
{
    return whole > core::Duration{} ? std::chrono::duration<double>(length) / whole : 0;
}

/// Adds a row for what is left over.
void addOthers(RowChart& chart, const std::vector<core::WorkedShare>& shares,
               core::Duration longest)
{
    core::Duration worked{};
    for (std::size_t share = kMostShares; share < shares.size(); ++share) {
        worked += shares[share].worked;
    }
    const QString name =
        HistoryCharts::tr("%1 more").arg(static_cast<int>(shares.size() - kMostShares));
    chart.rows.push_back({.name = name,
                          .value = text::length(worked),
                          .length = shareOf(worked, longest),
                          .mark = {},
                          .series = Series::NotEvaluated});
    chart.says << HistoryCharts::tr("%1: %2").arg(name, text::length(worked));
}

/// How many shares have a row of their own: one alone tells more than "1 more".
std::size_t ownRows(const std::vector<core::WorkedShare>& shares)
{
    return shares.size() <= kMostShares + 1 ? shares.size() : kMostShares;
}

template<typename Name>
RowChart shareRows(const std::vector<core::WorkedShare>& shares, const Name& nameOf)
{
    RowChart chart;
    core::Duration longest{};
    for (const core::WorkedShare& share : shares) {
        longest = std::max(longest, share.worked);
    }
    const std::size_t rows = ownRows(shares);
    for (std::size_t row = 0; row < rows; ++row) {
        const core::WorkedShare& share = shares[row];
        const QString name = nameOf(share);
        chart.rows.push_back({.name = name,
                              .value = text::length(share.worked),
                              .length = shareOf(share.worked, longest)});
        chart.says << HistoryCharts::tr("%1: %2").arg(name,
                                                      workedIn(share.worked, share.pomodoros));
    }
    if (rows < shares.size()) {
        addOthers(chart, shares, longest);
    }
    return chart;
}

} // namespace

BarChart workedChart(const std::vector<core::HistoryBar>& bars, core::Period period)
{
    BarChart chart;
    core::Duration most{};
    for (const WorkedPart& part : workedParts({})) {
        chart.series.push_back(seriesOf(part.verdict));
    }
    for (const core::HistoryBar& bar : bars) {
        most = std::max(most, bar.worked.total());
        BarChart::Bar shown{.label = barName(bar.date, period), .parts = {}};
        for (const WorkedPart& part : workedParts(bar.worked)) {
            shown.parts.push_back(core::minutesOf(part.length));
        }
        chart.bars.push_back(std::move(shown));
        chart.says << barWorkedText(bar, period);
    }
    chart.scale = core::scaleOfTime(most);
    chart.marks = timeMarks(chart.scale);
    return chart;
}

BarChart pointsChart(const std::vector<core::HistoryBar>& bars, core::Period period)
{
    BarChart chart;
    chart.series = {Series::Points};
    double most = 0;
    for (const core::HistoryBar& bar : bars) {
        most = std::max(most, bar.points);
        chart.bars.push_back({.label = barName(bar.date, period), .parts = {bar.points}});
        chart.says << barPointsText(bar, period);
    }
    chart.scale = core::scaleOfCounts(most);
    for (int mark = 0; mark <= chart.scale.steps; ++mark) {
        chart.marks << QLocale().toString(chart.scale.step * mark, 'f', 0);
    }
    return chart;
}

BarChart calibrationChart(const std::vector<core::CalibrationMonth>& months)
{
    BarChart chart;
    chart.isStacked = false;
    chart.series = {Series::Estimated, Series::Worked};
    core::Duration most{};
    for (const core::CalibrationMonth& each : months) {
        most = std::max({most, each.estimated, each.worked});
        chart.bars.push_back(
            {.label = barName(each.month, core::Period::Year),
             .parts = {core::minutesOf(each.estimated), core::minutesOf(each.worked)}});
        chart.says << calibrationText(each);
    }
    chart.scale = core::scaleOfTime(most);
    chart.marks = timeMarks(chart.scale);
    return chart;
}

HeatChart heatChart(const core::HistoryModel& model, std::chrono::weekday firstOfWeek)
{
    HeatChart chart;
    chart.map = core::heatMapOf(model, firstOfWeek);
    for (std::size_t row = 0; row < model.workedAt.size(); ++row) {
        chart.days << shortWeekdayText((firstOfWeek.c_encoding() + row) % model.workedAt.size());
    }
    for (std::size_t hour = 0; hour < chart.map.hours; ++hour) {
        chart.hours << timeText({std::chrono::hours{chart.map.firstHour + hour}});
    }
    for (std::size_t cell = 0; cell < chart.map.cells.size(); ++cell) {
        const std::size_t day = firstOfWeek.c_encoding() + cell / chart.map.hours;
        chart.says << hourText(chart.map.cells[cell], day % model.workedAt.size(),
                               chart.map.firstHour + cell % chart.map.hours);
    }
    return chart;
}

RowChart evaluationRows(const core::WorkedTime& worked)
{
    RowChart chart;
    core::Duration longest{};
    for (const WorkedPart& part : workedParts(worked)) {
        longest = std::max(longest, part.length);
    }
    for (const WorkedPart& part : workedParts(worked)) {
        if (part.length > core::Duration{}) {
            chart.rows.push_back({.name = partName(part),
                                  .value = text::length(part.length),
                                  .length = shareOf(part.length, longest),
                                  .mark = {},
                                  .series = seriesOf(part.verdict)});
            chart.says << partText(part);
        }
    }
    return chart;
}

RowChart titleRows(const std::vector<core::WorkedShare>& shares)
{
    return shareRows(shares,
                     [](const core::WorkedShare& share) { return text::plainTitle(share.name); });
}

RowChart tagRows(const std::vector<core::WorkedShare>& shares)
{
    RowChart chart = shareRows(shares, [](const core::WorkedShare& share) {
        return share.name.empty() ? HistoryCharts::tr("Without a tag") : text::oneLine(share.name);
    });
    for (std::size_t row = 0; row < ownRows(shares); ++row) {
        chart.rows[row].isTag = !shares[row].name.empty();
    }
    return chart;
}

QStringList titleWords(const std::vector<core::WorkedShare>& shares)
{
    QStringList words;
    for (std::size_t row = 0; row < ownRows(shares); ++row) {
        words << QString::fromStdString(shares[row].name).simplified();
    }
    return words;
}

QStringList tagWords(const std::vector<core::WorkedShare>& shares)
{
    QStringList words;
    for (std::size_t row = 0; row < ownRows(shares); ++row) {
        const std::string& tag = shares[row].name;
        words << (tag.empty() ? QString() : QLatin1Char('#') + QString::fromStdString(tag));
    }
    return words;
}

RowChart effortRows(const std::vector<core::CompletedIntention>& completed)
{
    RowChart chart;
    std::vector<const core::CompletedIntention*> newest;
    core::Duration longest{};
    for (auto each = completed.rbegin(); each != completed.rend(); ++each) {
        if (each->estimate && newest.size() < kMostEfforts) {
            newest.push_back(&*each);
            longest = std::max({longest, each->actual, *each->estimate});
        }
    }
    for (const core::CompletedIntention* each : newest) {
        chart.rows.push_back({.name = text::plainTitle(each->title),
                              .value = text::workedOf(each->actual, *each->estimate),
                              .length = shareOf(each->actual, longest),
                              .mark = shareOf(*each->estimate, longest)});
        chart.says << completedText(*each);
    }
    return chart;
}

} // namespace pomotide::ui
