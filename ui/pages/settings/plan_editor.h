// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/streak_plan.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace pomotide::ui {

class MinutesField;
class SecondaryLabel;

/// Edits a streak's pomodoros and breaks in minutes, one pair per line.
class PlanEditor final : public QWidget {
    Q_OBJECT

public:
    explicit PlanEditor(QWidget* parent = nullptr);

    void offer(const core::StreakPlan& plan);

signals:
    void edited(const core::StreakPlan& plan);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Line {
        QLabel* number = nullptr;
        MinutesField* pomodoro = nullptr;
        MinutesField* pause = nullptr;
        QToolButton* remove = nullptr;
    };

    void addLine();
    void removeLine(const QToolButton* remove);
    void extend();
    void dropLastLine();
    void show(const core::StreakPlan& plan);
    MinutesField* minutes(std::chrono::minutes most, const QString& suffix);
    [[nodiscard]] core::StreakPlan plan() const;

    std::vector<Line> m_lines;
    QGridLayout* m_grid;
    QPushButton* m_add;
    SecondaryLabel* m_whole;
    core::StreakPlan m_shown;
};

} // namespace pomotide::ui
