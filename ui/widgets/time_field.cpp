// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/time_field.h"

#include "ui/text/civil.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace pomotide::ui {

namespace {

constexpr std::chrono::minutes kStep{5};

} // namespace

TimeField::TimeField(QWidget* parent) : QTimeEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight); // as times are read, also where texts go the other way
    setDisplayFormat(timeFormat());
    setButtonSymbols(NoButtons);
    setAlignment(Qt::AlignCenter);
    setWrapping(true);
    // A wheel that scrolls the page must not change a time it happens to pass.
    setFocusPolicy(Qt::StrongFocus);
    connect(lineEdit(), &QLineEdit::textEdited, this, &TimeField::touch);
}

core::TimeOfDay TimeField::timeOfDay() const
{
    return toTimeOfDay(time());
}

void TimeField::offer(core::TimeOfDay time)
{
    m_offered = time;
    if (!m_touched && timeOfDay() != time) {
        setTime(toQTime(time));
    }
}

void TimeField::revert()
{
    m_touched = false;
    setTime(toQTime(m_offered));
}

void TimeField::stepBy(int steps)
{
    if (currentSection() == MinuteSection) {
        setTime(time().addSecs(steps * static_cast<int>(std::chrono::seconds(kStep).count())));
        setSelectedSection(MinuteSection);
    } else {
        QTimeEdit::stepBy(steps);
    }
    touch();
}

bool TimeField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // The line edit inside would take back single letters, and leave the time behind.
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_touched) {
            event->accept();
            return true;
        }
    }
    return QTimeEdit::event(event);
}

void TimeField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_touched) {
        revert();
        selectAll();
        emit reverted();
        return;
    }
    QTimeEdit::keyPressEvent(event);
}

void TimeField::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QTimeEdit::wheelEvent(event);
    } else {
        event->ignore();
    }
}

void TimeField::touch()
{
    m_touched = true;
    emit touched();
}

} // namespace pomotide::ui
