// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/edit_log.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTreeView;
class QVBoxLayout;

namespace pomotide::ui {

class IntentionModel;
class Note;
class Remark;

/// What there is to do: new ones on top, the open ones below in their user's order.
class IntentionsPage final : public QWidget {
    Q_OBJECT

public:
    /// `bridge` must outlive the page.
    explicit IntentionsPage(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Puts the cursor where a new intention is typed.
    void beginNew();

    void undo();

    /// Shows what the passing of time has changed.
    void refresh();

signals:
    /// Something was changed or taken back on this page.
    void edited();
    /// Until anything else is edited, undo() brings it back.
    void abandoned(const QString& title);
    /// An edit could not be taken back.
    void undoRefused(const QString& sentence);

private:
    void build();
    QHBoxLayout* newLine();
    QHBoxLayout* buttonLine();
    void setUpView();
    void setUpActions();
    void add();
    void start();
    void edit();
    void editColumn(int by);
    void abandon();
    void move(int by);
    void refuse(Remark* remark, core::Outcome outcome);
    [[nodiscard]] const core::Intention* selected() const;

    SessionBridge& m_bridge;
    EditLog* m_log;
    IntentionModel* m_model;
    QLineEdit* m_title;
    QLineEdit* m_estimate;
    QPushButton* m_add;
    Remark* m_addRemark;
    QTreeView* m_view;
    Note* m_empty;
    QStackedLayout* m_stack;
    Remark* m_remark;
    QPushButton* m_start;
    QPushButton* m_edit;
    QPushButton* m_abandon;
    QAction* m_startAction;
    QAction* m_editAction;
    QAction* m_abandonAction;
    QAction* m_upAction;
    QAction* m_downAction;
};

} // namespace pomotide::ui
