// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

class QBoxLayout;

namespace pomotide::ui {

class CalendarEditor;
class SecondaryLabel;
class WeekEditor;

/// The work hours of the usual week: as a calendar, and as a row of fields for each day. Both show
/// the same.
class UsualWeek final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it. Cards open over `page`.
    UsualWeek(SessionBridge& bridge, EditLog& log, QWidget* page, QWidget* parent = nullptr);

    void refresh();

signals:
    /// As of the calendar.
    void reported(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void setHours(std::size_t weekday);

    SessionBridge& m_bridge;
    EditLog& m_log;
    CalendarEditor* m_calendar;
    WeekEditor* m_rows;
    SecondaryLabel* m_zone;
    QBoxLayout* m_both;
};

} // namespace pomotide::ui
