// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys and the mouse in a calendar.

#include "core/present/calendar_edit.h"
#include "ui/pages/upcoming/calendar_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <utility>

namespace pomotide::ui {

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    if (m_drag) {
        if (event->key() == Qt::Key_Escape) {
            cancelDrag();
        }
        return;
    }
    if (m_model.columns.empty() || (!handleEditKey(event) && !handleMoveKey(event))) {
        event->ignore();
    }
}

bool CalendarView::handleEditKey(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain) {
        return false;
    }
    switch (event->key()) {
    case Qt::Key_Insert:
    case Qt::Key_N:
        emit newWished(m_cursor.column);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
        if (m_cursorKey) {
            emit openWished(core::BlockKey(*m_cursorKey));
        }
        return m_cursorKey.has_value();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_cursorKey) {
            emit skipWished(core::BlockKey(*m_cursorKey));
        }
        return m_cursorKey.has_value();
    default:
        return false;
    }
}

bool CalendarView::handleMoveKey(QKeyEvent* event)
{
    using enum core::Direction;
    const int key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int steps = key == Qt::Key_Up ? -1 : 1;
    if (isVertical && modifiers == Qt::ControlModifier) {
        stepBlock(core::Grip::Whole, steps);
        return true;
    }
    if (isVertical && modifiers == Qt::ShiftModifier) {
        stepBlock(core::Grip::End, steps);
        return true;
    }
    if (isVertical && modifiers == (Qt::ShiftModifier | Qt::ControlModifier)) {
        stepBlock(core::Grip::Begin, steps);
        return true;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        emit pageWished(key == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    const bool isMirrored = m_picture.frame.isMirrored;
    const std::pair<int, core::Direction> directions[] = {
        {Qt::Key_Up, Up},
        {Qt::Key_Down, Down},
        {isMirrored ? Qt::Key_Right : Qt::Key_Left, Back},
        {isMirrored ? Qt::Key_Left : Qt::Key_Right, Forth},
        {Qt::Key_Home, First},
        {Qt::Key_End, Last}};
    for (const auto& [known, direction] : directions) {
        if (key == known) {
            moveTo(core::moved(m_model, m_cursor, direction));
            return true;
        }
    }
    return false;
}

void CalendarView::stepBlock(core::Grip grip, int steps)
{
    const core::CalendarBlock* block = m_cursorKey ? findBlock(*m_cursorKey) : nullptr;
    if (block == nullptr || !core::canMove(*block, grip)) {
        QApplication::beep();
        return;
    }
    const core::WallSpan at = core::dragged(block->place.at, grip, steps * core::kGridStep);
    if (at != block->place.at) {
        emit changeWished(core::BlockKey(*m_cursorKey), at);
        reveal(m_cursor);
    }
}

void CalendarView::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || m_model.columns.empty() || m_drag) {
        event->ignore();
        return;
    }
    const CalendarHit hit = hitAtPoint(point);
    QToolTip::hideText();
    if (point.y() < m_picture.frame.wholeDays.bottom() && !hit.block) {
        focusOn({hit.column, {}}, Qt::MouseFocusReason);
        return;
    }
    Drag drag{.key = {},
              .grip = hit.grip,
              .column = hit.column,
              .from = hit.at,
              .to = hit.at,
              .begin = point};
    if (hit.block) {
        drag.key = m_model.blocks[*hit.block].key;
        focusOn(core::cursorAt(m_model, drag.key, hit.column), Qt::MouseFocusReason);
    } else {
        focusOn({hit.column, {}}, Qt::MouseFocusReason);
    }
    m_drag = drag;
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
}

void CalendarView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag && event->buttons().testFlag(Qt::LeftButton)) {
        dragTo(point);
    } else {
        hover(point);
    }
}

void CalendarView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag) {
        event->ignore();
        return;
    }
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    showDragged();
    drop(drag);
    hover(event->position().toPoint());
}

void CalendarView::hover(const QPoint& point)
{
    const CalendarHit hit = hitAtPoint(point);
    m_picture.hovered = hit.block;
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_picture.hovered) {
        const core::CalendarBlock& block = m_picture.model.blocks[*hit.block];
        const bool isEdge = hit.grip != core::Grip::Whole && core::canMove(block, hit.grip);
        shape = isEdge ? Qt::SizeVerCursor : Qt::PointingHandCursor;
    }
    viewport()->setCursor(shape);
    viewport()->update();
}

void CalendarView::dragTo(const QPoint& point)
{
    const int distance = (point - m_drag->begin).manhattanLength();
    if (!m_drag->isUnderWay && distance < QApplication::startDragDistance()) {
        return;
    }
    m_drag->isUnderWay = true;
    const int header = static_cast<int>(m_picture.frame.wholeDays.bottom());
    const int above = std::min(0, point.y() - header);
    const int below = std::max(0, point.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + above + below);
    m_isScrolled = true;
    m_drag->to = m_picture.frame.minutesAt(point.y());
    showDragged();
}

void CalendarView::drop(const Drag& drag)
{
    if (!drag.isUnderWay) {
        if (drag.key) {
            emit openWished(*drag.key);
        }
        return;
    }
    if (!drag.key) {
        if (const auto at = core::drawn(drag.from, drag.to)) {
            emit addWished(drag.column, *at);
        }
        return;
    }
    const core::CalendarBlock* block = findBlock(*drag.key);
    if (block != nullptr && core::canMove(*block, drag.grip)) {
        const core::WallSpan at = core::dragged(block->place.at, drag.grip, drag.to - drag.from);
        if (at != block->place.at) {
            emit changeWished(*drag.key, at);
        }
    }
}

void CalendarView::cancelDrag()
{
    m_drag.reset();
    showDragged();
}

/// Shows the model as it would be if the dragged block were dropped now.
void CalendarView::showDragged()
{
    m_picture.model = m_model;
    m_picture.drawn.reset();
    m_picture.dragged.reset();
    m_picture.hovered.reset();
    if (m_drag && m_drag->isUnderWay && !m_drag->key) {
        if (const auto at = core::drawn(m_drag->from, m_drag->to)) {
            m_picture.drawn = {.column = m_drag->column, .at = *at};
        }
    }
    for (std::size_t i = 0; m_drag && m_drag->isUnderWay && i < m_model.blocks.size(); ++i) {
        core::CalendarBlock& block = m_picture.model.blocks[i];
        if (block.key == m_drag->key && core::canMove(block, m_drag->grip)) {
            block.place.at = core::dragged(block.place.at, m_drag->grip, m_drag->to - m_drag->from);
            m_picture.dragged = i;
        }
    }
    viewport()->update();
}

} // namespace pomotide::ui
