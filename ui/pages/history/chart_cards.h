// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_details.h"

#include <QObject>
#include <QStringList>

class QLabel;

namespace pomotide::ui {

class ChartLegend;
class ChartView;
class ColumnPair;
class SecondaryLabel;
class TitledCard;

/// The cards with the charts of a period, in the page's columns. Cards without content are hidden.
class ChartCards final : public QObject {
    Q_OBJECT

public:
    /// The cards belong to `columns`, which must outlive this.
    explicit ChartCards(ColumnPair* columns);

    /// Shows the period; `zone` is the system's.
    void offer(const core::HistoryModel& model, const core::PeriodChoice& choice,
               const core::Zone& zone, bool withPoints);

    void hide();

signals:
    /// Emitted when the cursor is there on a chart: it should be visible.
    void reached(const QWidget* chart, const QRect& place);
    /// Emitted when the day or month of a bar was chosen.
    void dateChosen(core::LocalDate date);
    /// Emitted when a title or a tag such as #tax was chosen.
    void wordsChosen(const QString& words);

private:
    ChartView* addChart(TitledCard* card, const char* objectName, const QString& name);
    void build();
    void connectChoices();
    void showWorked(const core::HistoryModel& model, core::Period period);
    void showHours(const core::HistoryModel& model, const core::PeriodChoice& choice);
    void showShares(const core::HistoryModel& model);
    void showEstimates(const core::HistoryModel& model, const core::PeriodChoice& choice,
                       const core::Zone& zone);
    void showStreaks(const core::HistoryModel& model);

    ColumnPair* m_columns;
    TitledCard* m_workedCard;
    ChartView* m_worked;
    ChartLegend* m_workedLegend;
    TitledCard* m_hoursCard;
    ChartView* m_hours;
    ChartLegend* m_hoursLegend;
    TitledCard* m_estimateCard;
    QLabel* m_estimates;
    SecondaryLabel* m_calibrationText;
    ChartView* m_calibration;
    ChartLegend* m_calibrationLegend;
    ChartView* m_efforts;
    TitledCard* m_titleCard;
    ChartView* m_titles;
    TitledCard* m_tagCard;
    ChartView* m_tags;
    TitledCard* m_pointsCard;
    ChartView* m_points;
    TitledCard* m_streakCard;
    QLabel* m_streaks;
    QLabel* m_starts;
    std::vector<core::HistoryBar> m_bars;
    QStringList m_titleWords; ///< of the rows that can be chosen
    QStringList m_tagWords;
};

} // namespace pomotide::ui
