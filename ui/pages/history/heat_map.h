// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"

#include <QWidget>

namespace pomotide::ui {

/// Content of a heat map.
struct HeatMapModel {
    core::HourTable worked{};
    core::HourTable flowed{};
    std::size_t firstDay = 0; ///< of the week: Monday is 0
    std::size_t row = 0;      ///< of the current cell, from the top
    std::size_t hour = 0;     ///< of the current cell

    bool operator==(const HeatMapModel&) const = default;
};

/// Paints a row for each day of the week, with a cell for each hour. In each cell a column grows
/// with the time worked; the part of it that was achieved or focused is solid.
void paintHeatMap(QPainter& painter, const HeatMapModel& model, const QRect& room,
                  const QPalette& palette, bool hasFocus);

/// "Tuesday, 9:00 to 10:00: 1 h 20 min worked, 1 h of it in flow."
[[nodiscard]] QString cellText(const HeatMapModel& model);

/// Shows a heat map. Arrow keys and the mouse choose the current cell; `described` has its text.
class HeatMap final : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// Replaces the figures. The current cell stays the same.
    void setHistory(const core::HistoryModel& history, std::size_t firstDay);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void described(const QString& cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void goTo(int row, int hour);
    void describe();

    HeatMapModel m_model;
};

} // namespace pomotide::ui
