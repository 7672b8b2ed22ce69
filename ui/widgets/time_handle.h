// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/time_axis.h"

#include <QAbstractSlider>

#include <optional>

namespace pomotide::ui {

/// A handle for a bound in time, moved along an axis by keys or by dragging in steps of five
/// minutes. It emits the wished instant, and does not move until that is offered.
class TimeHandle final : public QAbstractSlider {
    Q_OBJECT

public:
    explicit TimeHandle(QWidget* parent = nullptr);

    /// Places the handle at that instant of the axis, across it from `begin` on and `extent` long.
    /// While it is dragged, it keeps its position.
    void offer(core::Instant instant, const TimeAxis& axis, int begin, int extent);

    /// Returns the instant at which the handle is, dragged or not.
    [[nodiscard]] core::Instant instant() const { return m_dragged.value_or(m_instant); }
    [[nodiscard]] bool isDragged() const { return m_dragged.has_value(); }

signals:
    /// Emitted when dragging moves the handle or ends.
    void dragged();
    void wished(core::Instant instant);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    void drag(std::optional<core::Instant> to);
    void place();
    [[nodiscard]] double alongAxis(const QMouseEvent& event) const;
    [[nodiscard]] int minuteOf(core::Instant instant) const;

    TimeAxis m_axis;
    int m_begin = 0; ///< across the axis
    int m_extent = 0;
    core::Instant m_instant;
    std::optional<core::Instant> m_dragged;
    double m_grip = 0; ///< distance from the pointer to the handle's instant
    bool m_isPlacing = false;
};

} // namespace pomotide::ui
