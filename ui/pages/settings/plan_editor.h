// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/streak_plan.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace pomotide::ui {

class LengthField;
class SecondaryLabel;

/// Edits a streak's pomodoros and breaks in minutes, one pair per line.
class PlanEditor final : public QWidget {
    Q_OBJECT

public:
    explicit PlanEditor(QWidget* parent = nullptr);

    void offer(const core::StreakPlan& plan);

signals:
    void edited(const core::StreakPlan& plan);

private:
    struct Line {
        QLabel* number = nullptr;
        LengthField* pomodoro = nullptr;
        LengthField* pause = nullptr;
        QToolButton* remove = nullptr;
        QLabel* reading = nullptr;
    };

    void addLine();
    void removeLine(const QToolButton* remove);
    void extend();
    void dropLastLine();
    void show(const core::StreakPlan& plan);
    LengthField* lengthField(std::chrono::minutes most);
    void finish(LengthField* field);
    void showReadings();
    [[nodiscard]] static std::array<QWidget*, 5> widgetsOf(const Line& line);
    [[nodiscard]] core::StreakPlan plan() const;

    std::vector<Line> m_lines;
    QGridLayout* m_grid;
    QPushButton* m_add;
    SecondaryLabel* m_whole;
    core::StreakPlan m_shown;
};

} // namespace pomotide::ui
