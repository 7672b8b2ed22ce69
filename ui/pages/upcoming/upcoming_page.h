// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace pomotide::ui {

class SecondaryLabel;
class SessionAdder;
class SessionList;
class SlotList;
class WeekEditor;

/// The slots of this session, the work hours of the week, and the sessions of two weeks.
class UpcomingPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    UpcomingPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Shows that time has passed. Does nothing while the page is hidden.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void addSlots(QVBoxLayout* column);
    void addHours(QVBoxLayout* column);
    void addSessions(QVBoxLayout* column);
    void setHours(std::size_t weekday);

    SessionBridge& m_bridge;
    EditLog& m_log;
    SlotList* m_slots;
    WeekEditor* m_week;
    SecondaryLabel* m_zone;
    SessionAdder* m_adder;
    SessionList* m_list;
    QPushButton* m_add;
};

} // namespace pomotide::ui
