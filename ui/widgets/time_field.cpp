// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/time_field.h"

#include "ui/text/civil.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyleOptionFrame>
#include <QWheelEvent>

#include <utility>

namespace pomotide::ui {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes kStep{5};
constexpr core::TimeOfDay kWidest{hours{22} + minutes{58}};

} // namespace

TimeField::TimeField(QWidget* parent) : LineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight); // times are left to right in all languages
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Scrolling the page must not change the time under the pointer.
    setFocusPolicy(Qt::StrongFocus);
    show(m_offered);
    connect(this, &QLineEdit::textEdited, this, &TimeField::touch);
}

core::TimeOfDay TimeField::timeOfDay() const
{
    return m_touched ? parseTime(text()).value_or(m_offered) : m_offered;
}

bool TimeField::isReadable() const
{
    return !m_touched || parseTime(text());
}

void TimeField::offer(core::TimeOfDay time)
{
    m_offered = time;
    if (!m_touched && text() != timeText(time)) {
        show(time);
    }
}

void TimeField::accept()
{
    if (isReadable()) {
        m_offered = timeOfDay();
        revert();
    }
}

void TimeField::revert()
{
    m_touched = false;
    show(m_offered);
}

QSize TimeField::sizeHint() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int cursor = fontMetrics().averageCharWidth();
    const QSize letters(fontMetrics().horizontalAdvance(timeText(kWidest)) + 2 * cursor, 0);
    const QSize framed = style()->sizeFromContents(QStyle::CT_LineEdit, &option, letters, this);
    return {framed.width(), LineEdit::sizeHint().height()};
}

bool TimeField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_touched &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return LineEdit::event(event);
}

void TimeField::focusInEvent(QFocusEvent* event)
{
    LineEdit::focusInEvent(event);
    m_isClickedInto = event->reason() == Qt::MouseFocusReason;
}

void TimeField::focusOutEvent(QFocusEvent* event)
{
    LineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        emit left();
    }
}

void TimeField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_touched) {
        revert();
        selectAll();
        emit reverted();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
    } else {
        LineEdit::keyPressEvent(event);
    }
}

void TimeField::mouseReleaseEvent(QMouseEvent* event)
{
    LineEdit::mouseReleaseEvent(event);
    // Select all, so that typing after a click replaces the time.
    if (std::exchange(m_isClickedInto, false) && !hasSelectedText()) {
        selectAll();
    }
}

void TimeField::wheelEvent(QWheelEvent* event)
{
    if (hasFocus() && event->angleDelta().y() != 0) {
        step(event->angleDelta().y() > 0 ? 1 : -1);
    } else {
        event->ignore();
    }
}

void TimeField::show(core::TimeOfDay time)
{
    setText(timeText(time));
}

/// Changes the hours if the cursor is in them or all is selected, otherwise the minutes by kStep.
void TimeField::step(int steps)
{
    static const QRegularExpression mark(QStringLiteral("[:.]"));
    const auto hoursEnd = static_cast<int>(text().indexOf(mark));
    const bool isInHours = selectedText() == text() || cursorPosition() <= hoursEnd;
    const minutes by = steps * (isInHours ? minutes(hours{1}) : kStep);
    const minutes day = hours{24};
    const minutes sum = (timeOfDay().sinceMidnight + by + day) % day;
    show({sum});
    const auto begin = isInHours ? 0 : static_cast<int>(text().indexOf(mark)) + 1;
    setSelection(begin, isInHours ? static_cast<int>(text().indexOf(mark)) : 2);
    touch();
}

void TimeField::touch()
{
    m_touched = true;
    emit touched();
}

} // namespace pomotide::ui
