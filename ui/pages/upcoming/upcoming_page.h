// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

class QTabBar;

namespace pomotide::ui {

class SlotBoard;
class TwoWeeks;
class UsualWeek;

/// Two weeks as a calendar, the work hours of the usual week, and the slots of this session.
class UpcomingPage final : public QWidget {
    Q_OBJECT

public:
    enum class Tab { TwoWeeks, WorkHours, Slots };

    /// Both must outlive the page.
    UpcomingPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Shows that time has passed. Does nothing while the page is hidden.
    void refresh();

    void showTab(Tab tab);

signals:
    /// Emitted with a sentence for people about what was just done, and can be undone.
    void reported(const QString& sentence);
    /// Emitted when there is a new field in `place`.
    void fieldOpened(QWidget& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showCurrentTab();

    QTabBar* m_tabs;
    TwoWeeks* m_days;
    UsualWeek* m_week;
    SlotBoard* m_slots;
};

} // namespace pomotide::ui
