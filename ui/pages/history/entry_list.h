// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"
#include "ui/session/edit_log.h"

#include <QWidget>

class QAction;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace pomotide::ui {

class EntryModel;
class InlineMessage;

/// A table of pomodoros, to be corrected and deleted.
class EntryList final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the list.
    EntryList(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    void offer(const std::vector<core::HistoryEntry>& entries, bool withDates, bool withPoints);

    /// Selects it, with the focus, if it is listed.
    void select(core::PomodoroId pomodoro);

signals:
    /// Emitted with a sentence that says what was deleted.
    void deleted(const QString& sentence);
    /// Emitted with a tag, without its #, that was clicked.
    void tagChosen(const QString& tag);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(QVBoxLayout* column);
    void setUpView();
    void setUpActions();
    void adoptSelection();
    void adoptHeight();
    void removeSelected();

    EntryModel* m_entries;
    QTreeView* m_view;
    InlineMessage* m_message;
    QPushButton* m_edit;
    QPushButton* m_delete;
    QAction* m_editAction;
    QAction* m_deleteAction;
};

} // namespace pomotide::ui
