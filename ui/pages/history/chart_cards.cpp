// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/chart_cards.h"

#include "ui/pages/history/chart_legend.h"
#include "ui/pages/history/chart_view.h"
#include "ui/pages/history/history_charts.h"
#include "ui/pages/history/history_text.h"
#include "ui/text/folded.h"
#include "ui/text/joined.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_pair.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/titled_card.h"

namespace pomotide::ui {

namespace {

TitledCard* cardIn(ColumnPair* columns, const QString& title)
{
    return new TitledCard(title, columns);
}

QLabel* sentenceIn(TitledCard* card, const char* objectName)
{
    auto* label = new QLabel(card->card());
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    card->column()->addWidget(label);
    return label;
}

ChartLegend* legendIn(TitledCard* card, const char* objectName)
{
    auto* legend = new ChartLegend(card->card());
    legend->setObjectName(QLatin1String(objectName));
    card->column()->addWidget(legend);
    return legend;
}

void say(QLabel* label, const QString& sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

void offerRows(ChartView* view, const RowChart& rows)
{
    view->offer(rows, text::listedApart(rows.says));
    view->setVisible(!rows.rows.empty());
}

} // namespace

ChartCards::ChartCards(ColumnPair* columns)
    : QObject(columns), m_columns(columns), m_workedCard(cardIn(columns, tr("Time worked"))),
      m_worked(addChart(m_workedCard, "workedChart", tr("Time worked, by evaluation"))),
      m_workedLegend(legendIn(m_workedCard, "worked")),
      m_hoursCard(cardIn(columns, tr("Hours of the week"))),
      m_hours(addChart(m_hoursCard, "heatMap", tr("Hours of the week"))),
      m_hoursLegend(legendIn(m_hoursCard, "hours")),
      m_estimateCard(cardIn(columns, tr("Estimates and time worked"))),
      m_estimates(sentenceIn(m_estimateCard, "estimates")),
      m_calibrationText(new SecondaryLabel({}, m_estimateCard->card())),
      m_calibration(addChart(m_estimateCard, "calibrationChart", tr("Estimates, by month"))),
      m_calibrationLegend(legendIn(m_estimateCard, "calibrationLegend")),
      m_efforts(addChart(m_estimateCard, "effortChart", tr("Estimates and time worked"))),
      m_titleCard(cardIn(columns, tr("Intentions"))),
      m_titles(addChart(m_titleCard, "titleChart", tr("Time worked, by intention"))),
      m_tagCard(cardIn(columns, tr("Tags"))),
      m_tags(addChart(m_tagCard, "tagChart", tr("Time worked, by tag"))),
      m_pointsCard(cardIn(columns, tr("Points"))),
      m_points(addChart(m_pointsCard, "pointsChart", tr("Points"))),
      m_streakCard(cardIn(columns, tr("Streaks"))), m_streaks(sentenceIn(m_streakCard, "streaks")),
      m_starts(sentenceIn(m_streakCard, "starts"))
{
    build();
    connectChoices();
    hide();
}

void ChartCards::offer(const core::HistoryModel& model, const core::PeriodChoice& choice,
                       const core::Zone& zone, bool withPoints)
{
    const bool isDay = choice.period == core::Period::Day;
    // A day has few cards in the wide column.
    m_columns->move(m_streakCard, isDay ? ColumnPair::Column::Wide : ColumnPair::Column::Narrow);
    m_bars = core::barsOf(model, choice.period);
    showWorked(model, choice.period);
    m_points->offer(pointsChart(m_bars, choice.period), barsPointsText(m_bars, choice.period));
    m_pointsCard->setVisible(withPoints && !isDay);
    showHours(model, choice);
    showShares(model);
    showEstimates(model, choice, zone);
    showStreaks(model);
}

void ChartCards::hide()
{
    for (QWidget* const card : {m_workedCard, m_hoursCard, m_estimateCard, m_titleCard, m_tagCard,
                                m_pointsCard, m_streakCard}) {
        card->hide();
    }
}

ChartView* ChartCards::addChart(TitledCard* card, const char* objectName, const QString& name)
{
    auto* chart = new ChartView(name, card->card());
    chart->setObjectName(QLatin1String(objectName));
    card->column()->addWidget(chart);
    connect(chart, &ChartView::reached, this,
            [this, chart](const QRect& place) { emit reached(chart, place); });
    return chart;
}

void ChartCards::build()
{
    using Column = ColumnPair::Column;
    m_calibrationText->setObjectName(QStringLiteral("calibration"));
    m_estimateCard->column()->insertWidget(1, m_calibrationText);
    m_columns->add(m_workedCard);
    m_columns->add(m_titleCard, Column::Narrow);
    m_columns->add(m_tagCard, Column::Narrow);
    m_columns->add(m_hoursCard);
    m_columns->add(m_pointsCard, Column::Narrow);
    m_columns->add(m_streakCard, Column::Narrow);
    m_columns->add(m_estimateCard);
}

void ChartCards::connectChoices()
{
    const auto chooseWords = [this](const QStringList& words, int row) {
        if (row < words.size() && !words[row].isEmpty()) {
            emit wordsChosen(words[row]);
        }
    };
    const auto chooseDate = [this](int bar) {
        if (m_bars.size() > 1) {
            emit dateChosen(m_bars[static_cast<std::size_t>(bar)].date);
        }
    };
    for (ChartView* const chart : {m_worked, m_points, m_titles, m_tags}) {
        chart->setChoosable();
    }
    connect(m_worked, &ChartView::chosen, this, chooseDate);
    connect(m_points, &ChartView::chosen, this, chooseDate);
    connect(m_titles, &ChartView::chosen, this,
            [this, chooseWords](int row) { chooseWords(m_titleWords, row); });
    connect(m_tags, &ChartView::chosen, this,
            [this, chooseWords](int row) { chooseWords(m_tagWords, row); });
}

void ChartCards::showWorked(const core::HistoryModel& model, core::Period period)
{
    const bool isDay = period == core::Period::Day;
    if (isDay) {
        offerRows(m_worked, evaluationRows(model.worked));
    } else {
        m_worked->offer(workedChart(m_bars, period), barsWorkedText(m_bars, period));
        m_worked->show();
        std::vector<ChartLegend::Entry> entries;
        for (const WorkedPart& part : workedParts(model.worked)) {
            if (part.length > core::Duration{}) {
                entries.push_back(
                    {swatchOf(seriesOf(part.verdict), m_worked->palette()), partText(part)});
            }
        }
        m_workedLegend->offer(entries);
    }
    m_workedLegend->setVisible(!isDay);
    m_workedCard->setVisible(model.worked.total() > core::Duration{});
}

void ChartCards::showHours(const core::HistoryModel& model, const core::PeriodChoice& choice)
{
    const HeatChart chart = heatChart(model, choice.firstOfWeek);
    const bool hasHours = chart.map.hours > 0 && choice.period != core::Period::Day;
    m_hoursCard->setVisible(hasHours);
    if (!hasHours) {
        return;
    }
    m_hours->offer(chart, tr("Most: %1").arg(chart.says[usualItem(chart)]));
    std::vector<ChartLegend::Entry> entries;
    for (int level = 1; level <= chart.map.levels.steps; ++level) {
        const std::chrono::minutes end{static_cast<int>(chart.map.levels.step) * level};
        entries.push_back({heatSwatch(level, false, m_hours->palette()),
                           level == 1 ? tr("up to %1").arg(text::length(end)) : text::length(end)});
    }
    entries.push_back({heatSwatch(1, true, m_hours->palette()), tr("mostly in flow")});
    m_hoursLegend->offer(entries);
}

void ChartCards::showShares(const core::HistoryModel& model)
{
    const auto titles = core::sharesByTitle(model.entries, folded);
    const auto tags = core::sharesByTag(model.entries, folded);
    offerRows(m_titles, titleRows(titles));
    offerRows(m_tags, tagRows(tags));
    m_titleWords = titleWords(titles);
    m_tagWords = tagWords(tags);
    m_titleCard->setVisible(!titles.empty());
    m_tagCard->setVisible(!tags.empty());
}

void ChartCards::showEstimates(const core::HistoryModel& model, const core::PeriodChoice& choice,
                               const core::Zone& zone)
{
    const QString counts = estimatesText(model);
    m_estimateCard->setVisible(!counts.isEmpty());
    if (counts.isEmpty()) {
        return;
    }
    m_estimates->setText(counts);
    const auto months = core::calibrationOf(model.completed, zone, choice.dayStart);
    const bool isYear = choice.period == core::Period::Year;
    const bool isMonth = choice.period == core::Period::Month;
    say(m_calibrationText, isMonth ? calibrationText(months.front()) : QString());
    m_calibration->setVisible(isYear);
    m_calibrationLegend->setVisible(isYear);
    const BarChart chart = calibrationChart(months);
    m_calibration->offer(chart, text::listedApart(chart.says));
    m_calibrationLegend->offer(
        {{swatchOf(Series::Estimated, m_calibration->palette()), tr("Estimated")},
         {swatchOf(Series::Worked, m_calibration->palette()), tr("Worked")}});
    offerRows(m_efforts, isYear ? RowChart() : effortRows(model.completed));
}

void ChartCards::showStreaks(const core::HistoryModel& model)
{
    say(m_streaks, streaksText(model));
    say(m_starts, startsText(model));
    m_streakCard->setVisible(!model.streaks.empty());
}

} // namespace pomotide::ui
