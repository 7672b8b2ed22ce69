// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/intention_list.h"
#include "ui/session/edit_log.h"
#include "ui/session/effort_hint.h"

#include <QWidget>

class QAction;
class QComboBox;
class QModelIndex;
class QPushButton;
class QStackedLayout;

namespace pomotide::ui {

class IntentionModel;
class IntentionNotes;
class NextStepField;
class IntentionView;
class NewIntention;
class SecondaryLabel;
class InlineMessage;
class SearchField;

/// Open and closed intentions: a line for new ones, the list, and the notes below it.
class IntentionsPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    IntentionsPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Puts the cursor into the field for a new intention.
    void beginNew();

    /// Shows changes. Does nothing while the page is hidden; showing it does the same.
    void refresh();

    /// Saves the notes that are being typed.
    void saveTyped();

signals:
    /// Something was typed that may not be saved yet.
    void typed();
    /// Emitted when an intention was abandoned. That is the log's newest edit.
    void abandoned(const QString& title);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void setUpChoice();
    void setUpSearch();
    void setUpActions();
    QWidget* buttons();
    void renew(bool rereads);
    void showCounts();
    void adoptSelection();
    [[nodiscard]] QString emptiness() const;
    void goToResults();
    void showEfforts(const QModelIndex& edited);
    void showNew();
    void start();
    void abandon();
    void reopen();
    void move(int by);
    bool ask(const std::vector<core::Command>& commands);

    /// Returns the selected intentions that are open, or those that are closed.
    [[nodiscard]] std::vector<core::IntentionId> selected(bool areOpen) const;

    SessionBridge& m_bridge;
    EditLog& m_log;
    IntentionModel* m_model;
    NewIntention* m_new;
    QComboBox* m_choice;
    SearchField* m_search;
    IntentionView* m_view;
    SecondaryLabel* m_empty;
    QStackedLayout* m_stack;
    EffortHint m_hint;
    SecondaryLabel* m_efforts; ///< how long others of the kind took, while an estimate is edited
    InlineMessage* m_message;
    QPushButton* m_start;
    QPushButton* m_edit;
    QPushButton* m_abandon;
    QPushButton* m_reopen;
    NextStepField* m_nextStep;
    IntentionNotes* m_notes;
    QAction* m_startAction;
    QAction* m_editAction;
    QAction* m_abandonAction;
    QAction* m_reopenAction;
    QAction* m_upAction;
    QAction* m_downAction;
};

} // namespace pomotide::ui
