// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/time_axis.h"

#include <QAbstractSlider>

#include <optional>

namespace pomotide::ui {

/// A bound in time, moved along an axis: dragged, in steps of five minutes, or by keys. It says
/// what is wished and stays where it is until that is offered to it.
class TimeHandle final : public QAbstractSlider {
    Q_OBJECT

public:
    explicit TimeHandle(QWidget* parent = nullptr);

    /// Stands at that instant of the axis, over `height` from `top` on; but not while it is
    /// dragged.
    void offer(core::Instant instant, const TimeAxis& axis, int top, int height);

    /// Where it stands now, dragged or not.
    [[nodiscard]] core::Instant instant() const { return m_dragged.value_or(m_instant); }
    [[nodiscard]] bool isDragged() const { return m_dragged.has_value(); }

signals:
    /// It stands elsewhere: it is being dragged, or has been let go.
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
    [[nodiscard]] int minuteOf(core::Instant instant) const;

    TimeAxis m_axis;
    int m_top = 0;
    int m_height = 0;
    core::Instant m_instant;
    std::optional<core::Instant> m_dragged;
    double m_grip = 0; ///< from the pointer to where the handle stands
    bool m_isPlacing = false;
};

} // namespace pomotide::ui
