// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCharts/QChartView>

#include <memory>

namespace pomotide::ui {

/// A chart in the palette and font of its parent. Screen readers get its figures as text.
class ChartView final : public QChartView {
    Q_OBJECT

public:
    /// The chart is as high as `lines` lines of text.
    ChartView(const QString& name, int lines, QWidget* parent = nullptr);

    /// Replaces the chart; `figures` is its content as text.
    void draw(std::unique_ptr<QChart> chart, const QString& figures);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void adoptStyle();

    int m_lines;
};

} // namespace pomotide::ui
