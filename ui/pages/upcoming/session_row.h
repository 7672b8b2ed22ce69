// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/upcoming_model.h"
#include "ui/session/session_bridge.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace pomotide::ui {

class DayStrip;
class InlineMessage;
class SpanField;

/// One session: its bounds, to be typed or dragged, and buttons.
class SessionRow final : public QWidget {
    Q_OBJECT

public:
    /// `bridge` must outlive it.
    SessionRow(const core::UpcomingSession& session, SessionBridge& bridge,
               QWidget* parent = nullptr);

    /// Shows the session, except for bounds that are being typed or have been refused.
    void offer(const core::UpcomingSession& session);

    [[nodiscard]] const core::UpcomingSession& session() const { return m_session; }

    /// Call this when the typed bounds were applied.
    void accept();

    /// Keeps the typed bounds and shows the reason beside them.
    void refuse(const QString& sentence);

signals:
    void changeWished(const core::Span& span);
    void skipWished();
    void restoreWished();

private:
    void fillMoveMenu(QMenu* menu);
    void finishTyping();
    void forgetTyped();
    void showDetails();
    void showButtons();
    void showBar();
    [[nodiscard]] const core::Zone& zone() const { return m_bridge.zones().system(); }
    [[nodiscard]] core::Span typed() const;

    core::UpcomingSession m_session;
    SessionBridge& m_bridge;
    SpanField* m_field;
    QLabel* m_details;
    DayStrip* m_bar;
    InlineMessage* m_message;
    QPushButton* m_move;
    QPushButton* m_skip;
    QPushButton* m_restore;
};

} // namespace pomotide::ui
