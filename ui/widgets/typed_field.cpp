// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/typed_field.h"

#include "ui/colour/roles.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace pomotide::ui {

TypedField::TypedField(QWidget* parent) : LineEdit(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Scrolling the page must not change the value under the pointer.
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QLineEdit::textEdited, this, &TypedField::follow);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_isFinished = true;
        update();
    });
}

QString TypedField::restoredText()
{
    return tr("As before; %1 brings back what you typed")
        .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
}

bool TypedField::isReadable() const
{
    return !m_touched || canRead(text());
}

QString TypedField::reading() const
{
    if (m_isRestored) {
        return restoredText();
    }
    if (!m_touched) {
        return {};
    }
    return canRead(text()) ? understood(text()) : advice();
}

void TypedField::accept()
{
    if (isReadable()) {
        m_offered = m_touched ? written(text()) : m_offered;
        revert();
    }
}

void TypedField::revert()
{
    m_touched = false;
    m_isRestored = false;
    m_isFinished = false;
    setText(m_offered);
    setAccessibleDescription({});
}

void TypedField::enter(const QString& text)
{
    selectAll();
    insert(text);
    selectAll();
}

QSize TypedField::sizeHint() const
{
    return {widthFor(widest()), LineEdit::sizeHint().height()};
}

void TypedField::offerText(const QString& text)
{
    m_offered = text;
    if (!m_touched && this->text() != text) {
        revert();
    }
}

bool TypedField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_touched &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return LineEdit::event(event);
}

void TypedField::focusInEvent(QFocusEvent* event)
{
    LineEdit::focusInEvent(event);
    m_isClickedInto = event->reason() == Qt::MouseFocusReason;
    m_wheel = 0;
}

void TypedField::focusOutEvent(QFocusEvent* event)
{
    LineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        m_isFinished = true;
        if (std::exchange(m_isRestored, false)) { // from elsewhere, undo brings back something else
            setAccessibleDescription({});
            emit reverted();
        }
        emit left();
    }
}

void TypedField::keyPressEvent(QKeyEvent* event)
{
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        m_touched ? restore() : LineEdit::keyPressEvent(event);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(event->key() == Qt::Key_Up ? 1 : -1, isShifted ? Step::Large : Step::Small);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        step(event->key() == Qt::Key_PageUp ? 1 : -1, Step::Large);
        break;
    default:
        LineEdit::keyPressEvent(event);
    }
}

void TypedField::mouseReleaseEvent(QMouseEvent* event)
{
    LineEdit::mouseReleaseEvent(event);
    // Select all, so that typing after a click replaces the value.
    if (std::exchange(m_isClickedInto, false) && !hasSelectedText()) {
        selectAll();
    }
}

void TypedField::mouseDoubleClickEvent(QMouseEvent*)
{
    selectAll(); // not the word under the pointer: typing would keep the rest
}

void TypedField::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    m_wheel += event->angleDelta().y(); // touchpads turn it in small parts
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0) {
        step(steps, event->modifiers().testFlag(Qt::ShiftModifier) ? Step::Large : Step::Small);
    }
}

void TypedField::paintEvent(QPaintEvent* event)
{
    LineEdit::paintEvent(event);
    if (m_isFinished && !isReadable()) {
        const int width = std::max(2, fontMetrics().height() / 8);
        QPainter painter(this);
        painter.setPen(QPen(colourOf(ColourRole::Danger, palette()), width, Qt::SolidLine,
                            Qt::SquareCap, Qt::MiterJoin));
        const int edge = width / 2;
        painter.drawRect(rect().adjusted(edge, edge, edge - width, edge - width));
    }
}

int TypedField::widthFor(const QString& text) const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int cursor = fontMetrics().averageCharWidth();
    const QSize letters(fontMetrics().horizontalAdvance(text) + 2 * cursor, 0);
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, letters, this).width();
}

void TypedField::follow()
{
    m_touched = text() != m_offered;
    m_isRestored = false;
    m_isFinished = false;
    setAccessibleDescription(reading());
    emit touched();
}

/// As an edit of the text, so that undo brings it back.
void TypedField::restore()
{
    enter(m_offered);
    m_isRestored = true;
    setAccessibleDescription(reading());
    emit reverted();
}

void TypedField::step(int steps, Step step)
{
    if (isReadable()) {
        enter(stepped(text(), steps, step));
    }
}

} // namespace pomotide::ui
