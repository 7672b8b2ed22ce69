// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/intention_list.h"
#include "ui/session/edit_log.h"

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;
class QStackedLayout;

namespace pomotide::ui {

class IntentionModel;
class IntentionNotes;
class IntentionView;
class NewIntention;
class SecondaryLabel;
class InlineMessage;
class SearchField;

/// What there is to do, and what was: new ones on top, a list below, notes beneath it.
class IntentionsPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    IntentionsPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Puts the cursor where a new intention is typed.
    void beginNew();

    /// Shows what has changed; costs nothing while the page is hidden, and is done anyway when it
    /// is shown.
    void refresh();

signals:
    /// The log's newest edit.
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
    void showNew();
    void start();
    void abandon();
    void reopen();
    void move(int by);
    bool ask(const std::vector<core::Command>& commands);

    /// The selected ones that are open, or that are closed.
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
    InlineMessage* m_message;
    QPushButton* m_start;
    QPushButton* m_edit;
    QPushButton* m_abandon;
    QPushButton* m_reopen;
    IntentionNotes* m_notes;
    QAction* m_startAction;
    QAction* m_editAction;
    QAction* m_abandonAction;
    QAction* m_reopenAction;
    QAction* m_upAction;
    QAction* m_downAction;
};

} // namespace pomotide::ui
