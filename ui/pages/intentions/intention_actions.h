// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "ui/session/edit_log.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace pomotide::ui {

class IntentionModel;
class IntentionView;

/// A row of buttons for the selected intentions. The same acts, and more, are in the list's menu
/// and have keys there.
class IntentionActions final : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the row.
    IntentionActions(SessionBridge& bridge, EditLog& log, IntentionModel& model,
                     IntentionView& view, QWidget* parent = nullptr);

    /// Enables what is possible with the selected intentions.
    void refresh();

    /// Moves the selected intentions that are open to the end of that section.
    void moveTo(core::When when);

signals:
    /// Emitted after each act: why it was refused, or empty if it was carried out.
    void judged(const QString& sentence);
    /// Emitted with a sentence for people when intentions were abandoned. That is the log's newest
    /// edit.
    void abandoned(const QString& sentence);
    void estimateWished();
    void tagWished();

private:
    /// An act of the menu.
    QAction* add(const QString& text, const QList<QKeySequence>& keys,
                 void (IntentionActions::*act)());
    QPushButton* button(const QString& text, const QString& name, QAction* action);
    void build();
    void start();
    void edit();
    void abandon();
    void reopen();
    void takeEstimatesBack();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    bool ask(const std::vector<core::Command>& commands);

    /// Returns the selected intentions that are open, or those that are closed.
    [[nodiscard]] std::vector<core::IntentionId> selected(bool areOpen) const;

    SessionBridge& m_bridge;
    EditLog& m_log;
    IntentionModel& m_model;
    IntentionView& m_view;
    QAction* m_start;
    QAction* m_edit;
    QAction* m_reopen;
    QAction* m_noEstimate;
    std::vector<QAction*> m_ofOpen; ///< those for open intentions, one or several
};

} // namespace pomotide::ui
