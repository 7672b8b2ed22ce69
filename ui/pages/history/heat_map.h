// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"

#include <QWidget>

namespace pomotide::ui {

/// What a heat map shows.
struct HeatMapModel {
    core::HourTable worked{};
    core::HourTable flowed{};
    std::size_t firstDay = 0; ///< of the week: Monday is 0
    std::size_t row = 0;      ///< of the cell that is looked at, from the top
    std::size_t hour = 0;     ///< of that cell

    bool operator==(const HeatMapModel&) const = default;
};

/// The days of the week beneath each other, and beside each other the hours. In each cell a column
/// grows with the time worked; the part of it that was achieved or focused is solid.
void paintHeatMap(QPainter& painter, const HeatMapModel& model, const QRect& room,
                  const QPalette& palette, bool hasFocus);

/// "Tuesday, 9:00 to 10:00: 1 h 20 min worked, 1 h of it in flow."
[[nodiscard]] QString cellText(const HeatMapModel& model);

/// Shows it; arrow keys and the mouse go from cell to cell, and what a cell says is told.
class HeatMap final : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// The cell that is looked at stays.
    void setHistory(const core::HistoryModel& history, std::size_t firstDay);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void told(const QString& cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void goTo(int row, int hour);
    void tell();

    HeatMapModel m_model;
};

} // namespace pomotide::ui
