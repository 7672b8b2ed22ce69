// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/edit_log.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace pomotide::ui {

class SessionAdder;
class SessionList;
class WeekEditor;

/// The work hours of the week, and the sessions of the coming two weeks.
class UpcomingPage final : public QWidget {
    Q_OBJECT

public:
    /// `bridge` must outlive the page.
    explicit UpcomingPage(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Shows what the passing of time has changed.
    void refresh();

signals:
    /// An edit could not be taken back.
    void undoRefused(const QString& sentence);

private:
    void build();
    void addHours(QVBoxLayout* column);
    void addSessions(QVBoxLayout* column);
    void setHours(std::size_t weekday);
    void undo();

    SessionBridge& m_bridge;
    EditLog* m_log;
    WeekEditor* m_week;
    SessionAdder* m_adder;
    SessionList* m_list;
    QPushButton* m_add;
    QPushButton* m_undo;
};

} // namespace pomotide::ui
