// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"
#include "ui/pages/intentions/intention_search.h"
#include "ui/session/edit_log.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace pomotide::ui {

class Card;
class ChartCards;
class ColumnPair;
class EntryList;
class FiguresCard;
class Heading;
class PeriodBar;
class SearchField;
class SecondaryLabel;

/// The history of a day, week, month or year: figures, charts and a list of pomodoros. A search
/// leaves the work on the intentions that it finds.
class HistoryPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    HistoryPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Shows that time has passed. Does nothing while the page is hidden.
    void refresh();

    /// Shows the day of that pomodoro and selects it. Does nothing if there is none.
    void showEntry(core::PomodoroId pomodoro);

signals:
    /// Emitted with a sentence that says what was deleted. It can be undone.
    void deleted(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* emptyCard();
    void connectAll();
    void search();
    [[nodiscard]] const QStringList& knownTags();
    void renewIfShown();
    void renew();
    void showModel();
    void showCharts();
    void goTo(core::LocalDate date);
    [[nodiscard]] QString emptySentence() const;
    void scrollTo(const QWidget* widget, const QRect& place);

    SessionBridge& m_bridge;
    QScrollArea* m_area;
    ColumnPair* m_columns;
    PeriodBar* m_bar;
    SearchField* m_search;
    Heading* m_name;
    FiguresCard* m_figures;
    QWidget* m_emptyCard = nullptr;
    SecondaryLabel* m_empty = nullptr;
    QPushButton* m_clear = nullptr;
    ChartCards* m_charts;
    EntryList* m_entries;
    IntentionSearch m_finds;
    std::optional<QStringList> m_tags; ///< of all intentions; nothing until they are needed
    core::LocalDate m_today{};
    core::PeriodChoice m_choice; ///< as shown
    core::HistoryModel m_model;
    bool m_hasPoints = true; ///< points are shown
};

} // namespace pomotide::ui
