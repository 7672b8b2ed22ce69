// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QToolButton;

namespace pomotide::ui {

/// Which days are looked at: a day, week, month or year; the one before, the one after, today's.
class PeriodBar final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodBar(QWidget* parent = nullptr);

    /// What is chosen, on a day that is `today`: unless one went elsewhere, that goes along.
    [[nodiscard]] core::PeriodChoice choice() const;
    void setToday(core::LocalDate today, core::TimeOfDay dayStart);

    /// To the period before or after.
    void step(int by);

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
    std::optional<core::LocalDate> m_date; ///< none is today's
};

} // namespace pomotide::ui
