// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/time_handle.h"

#include "ui/style/measures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace pomotide::ui {

namespace {

using std::chrono::minutes;

constexpr minutes kStep{5};
constexpr minutes kSmallStep{1};

/// Along the axis, in lines of text.
constexpr double kBreadth = 2.0 / 3;

// Rounding in UTC suffices: all zones differ from it by multiples of five minutes.
core::Instant snapped(core::Instant instant)
{
    return core::Instant(kStep * std::chrono::round<std::chrono::duration<int, std::ratio<300>>>(
                                     instant.time_since_epoch())
                                     .count());
}

/// Returns the steps of an arrow key; 0 for other keys. Later is below and to the right.
int directionOf(int key, bool isMirrored)
{
    switch (key) {
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Right:
        return isMirrored ? -1 : 1;
    case Qt::Key_Left:
        return isMirrored ? 1 : -1;
    default:
        return 0;
    }
}

} // namespace

TimeHandle::TimeHandle(QWidget* parent) : QAbstractSlider(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setOrientation(Qt::Vertical);
    setCursor(Qt::SizeVerCursor);
    setSingleStep(static_cast<int>(kStep.count()));
}

void TimeHandle::offer(core::Instant instant, const TimeAxis& axis, int begin, int extent)
{
    m_instant = instant;
    m_axis = axis;
    m_begin = begin;
    m_extent = extent;
    place();
}

bool TimeHandle::event(QEvent* event)
{
    // Handle Escape here instead of in the window.
    if (event->type() == QEvent::ShortcutOverride && isDragged() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractSlider::event(event);
}

void TimeHandle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isDragged()) {
        drag({});
        return;
    }
    const int steps = directionOf(event->key(), isRightToLeft());
    if (steps == 0 || isDragged()) {
        event->ignore();
        return;
    }
    const bool isSmall = event->modifiers().testFlag(Qt::ShiftModifier);
    emit wished(m_instant + steps * (isSmall ? kSmallStep : kStep));
}

void TimeHandle::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_grip = m_axis.placeOf(m_instant) - alongAxis(*event);
    drag(m_instant);
}

void TimeHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (isDragged()) {
        drag(snapped(m_axis.instantAt(alongAxis(*event) + m_grip)));
    }
}

void TimeHandle::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isDragged()) {
        return;
    }
    const core::Instant to = *m_dragged;
    drag({});
    if (to != m_instant) {
        emit wished(to);
    }
}

void TimeHandle::wheelEvent(QWheelEvent* event)
{
    // Scrolling the page must not move the handle under the pointer.
    event->ignore();
}

void TimeHandle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = hasFocus() || isDragged() || underMouse();
    const double breadth = fontMetrics().height() * kBreadth;
    const double line = breadth / (isStrong ? 4.0 : 6.0);
    const QRectF bar(0, (height() - line) / 2, width(), line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().brush(isStrong ? QPalette::Highlight : QPalette::WindowText));
    painter.drawRoundedRect(bar, line / 2, line / 2);
    const double knob = breadth * (isStrong ? 0.45 : 0.35);
    painter.setPen(QPen(palette().color(QPalette::Base), line / 2));
    painter.drawEllipse(QPointF(width() / 2.0, height() / 2.0), knob, knob);
}

void TimeHandle::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    // The value was set by assistive technology.
    if (change == SliderValueChange && !m_isPlacing) {
        emit wished(m_axis.span().begin + minutes(value()));
    }
}

void TimeHandle::drag(std::optional<core::Instant> to)
{
    m_dragged = to;
    place();
    emit dragged();
}

void TimeHandle::place()
{
    const int breadth = static_cast<int>(fontMetrics().height() * kBreadth);
    const int at = static_cast<int>(m_axis.placeOf(instant()));
    const int target = std::max(breadth, kLeastTarget);
    setGeometry(m_begin, at - target / 2, m_extent, target);
    m_isPlacing = true;
    setRange(0, minuteOf(m_axis.span().end));
    setValue(minuteOf(instant()));
    m_isPlacing = false;
    update();
}

/// Returns the pixel of the axis at which the pointer is.
double TimeHandle::alongAxis(const QMouseEvent& event) const
{
    return mapToParent(event.position().toPoint()).y();
}

int TimeHandle::minuteOf(core::Instant instant) const
{
    return static_cast<int>(std::chrono::floor<minutes>(instant - m_axis.span().begin).count());
}

} // namespace pomotide::ui
