// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCharts/QChartView>

#include <memory>

namespace pomotide::ui {

/// A chart in the colours and letters around it, which says what it shows also in words.
class ChartView final : public QChartView {
    Q_OBJECT

public:
    /// So many lines of text high.
    ChartView(const QString& name, int lines, QWidget* parent = nullptr);

    /// Replaces the chart; `figures` is the same in words.
    void draw(std::unique_ptr<QChart> chart, const QString& figures);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void adoptLook();

    int m_lines;
};

} // namespace pomotide::ui
