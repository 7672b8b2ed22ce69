// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/upcoming_model.h"
#include "ui/session/edit_log.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace pomotide::ui {

class Heading;
class SecondaryLabel;
class SessionRow;

/// The sessions of the coming days under their dates. A row is the same widget as long as its
/// session exists: it keeps focus and typed text when other sessions change.
class SessionList final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    SessionList(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    void refresh();

private:
    struct Day {
        core::LocalDate date;
        Heading* heading = nullptr;
    };

    SessionRow* rowOf(const core::UpcomingSession& session);
    Heading* headingOf(core::LocalDate date);
    void removeGone(const std::vector<core::UpcomingSession>& sessions);
    void putAt(int position, QWidget* widget);
    void change(SessionRow* row, const core::Command& command);
    void askFor(SessionRow* row, const core::Span& span);

    SessionBridge& m_bridge;
    EditLog& m_log;
    QVBoxLayout* m_column;
    SecondaryLabel* m_empty;
    std::vector<SessionRow*> m_rows;
    std::vector<Day> m_days;
};

} // namespace pomotide::ui
