// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QToolButton;

namespace pomotide::ui {

/// Chooses a day, week, month or year; buttons go to the previous and the next one and to today's.
class PeriodBar final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodBar(QWidget* parent = nullptr);

    /// Returns the chosen period. It contains today, and follows setToday(), until the user goes to
    /// another one.
    [[nodiscard]] core::PeriodChoice choice() const;
    void setToday(core::LocalDate today, core::TimeOfDay dayStart);

    /// Goes `by` periods ahead; back if negative.
    void step(int by);

    /// Chooses the period of that kind that contains the date, which is not after today. Takes the
    /// focus: that by which the user got there may be gone then.
    void show(core::Period period, core::LocalDate date);

signals:
    void chosen();

private:
    void build();
    void goToToday();
    void adopt();

    QButtonGroup* m_periods;
    QToolButton* m_before;
    QToolButton* m_after;
    QPushButton* m_todayButton;
    core::LocalDate m_today{};
    core::TimeOfDay m_dayStart{};
    std::optional<core::LocalDate> m_date; ///< in the period; none for today's
};

} // namespace pomotide::ui
