// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_details.h"
#include "ui/session/edit_log.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace pomotide::ui {

class ChartView;
class EntryModel;
class Heading;
class HeatMap;
class SecondaryLabel;
class PeriodBar;
class InlineMessage;
class WorkedLegend;

/// The history of a day, week, month or year: figures, charts and a list of pomodoros.
class HistoryPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    HistoryPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Shows that time has passed. Does nothing while the page is hidden.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addPictures(QVBoxLayout* column);
    void addEntries(QVBoxLayout* column);
    void setUpView();
    void setUpActions();
    void renewIfShown();
    void renew();
    void showModel(const core::PeriodChoice& choice);
    void draw(const core::PeriodChoice& choice);
    void adoptSelection();
    void removeSelected();

    SessionBridge& m_bridge;
    EntryModel* m_entries;
    PeriodBar* m_bar;
    Heading* m_name;
    QLabel* m_figures;
    SecondaryLabel* m_empty;
    QWidget* m_content;
    QWidget* m_pictures;
    WorkedLegend* m_worked;
    ChartView* m_workedChart;
    QWidget* m_pointsPart;
    ChartView* m_pointsChart;
    QLabel* m_streaks;
    QLabel* m_starts;
    HeatMap* m_hours;
    SecondaryLabel* m_hour;
    QWidget* m_estimatePart;
    QLabel* m_estimates;
    QLabel* m_calibration;
    ChartView* m_estimateChart;
    QTreeView* m_view;
    InlineMessage* m_message;
    QPushButton* m_edit;
    QPushButton* m_delete;
    QAction* m_editAction;
    QAction* m_deleteAction;
    core::LocalDate m_today{};
    core::HistoryModel m_model;
    bool m_hasPoints = true; ///< points are shown
};

} // namespace pomotide::ui
