// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/history/chart.h"

#include <QWidget>

namespace pomotide::ui {

/// Shows a chart. The pointer and a cursor moved by keys tell what its items stand for; screen
/// readers hear the item at the cursor, or all of the chart without the focus.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(const QString& name, QWidget* parent = nullptr);

    /// Replaces the chart; `summary` is all of it as text. The cursor stays if there are as many
    /// items as before.
    void offer(Chart chart, const QString& summary);

    [[nodiscard]] const Chart& chart() const { return m_chart; }

    /// Lets items be chosen, by a click or by Enter.
    void setChoosable() { m_isChoosable = true; }

    /// Where the item is, in the view's coordinates.
    [[nodiscard]] QRectF placeOf(int item) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Emitted when the cursor is there: it should be visible.
    void reached(const QRect& place);
    void chosen(int item);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] ChartStage stage() const;
    [[nodiscard]] ChartGrid grid() const;
    [[nodiscard]] QString sentenceOf(int item) const;
    [[nodiscard]] std::optional<int> itemAt(const QPointF& point) const;
    void hover(std::optional<int> item, const QPoint& globalPlace);
    void moveTo(int item);
    void describe(const QString& text);

    Chart m_chart;
    QString m_summary;
    std::optional<int> m_hovered;
    std::optional<int> m_cursor;
    std::optional<int> m_pressed;
    bool m_isChoosable = false;
};

} // namespace pomotide::ui
