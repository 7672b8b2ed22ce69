// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/notes_edit.h"

#include <QKeyEvent>

namespace pomotide::ui {

namespace {

constexpr int kUsualLines = 4;
constexpr int kFewestLines = 2;

} // namespace

NotesEdit::NotesEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize NotesEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOfLines(kUsualLines)};
}

QSize NotesEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOfLines(kFewestLines)};
}

bool NotesEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isForTheWindow(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NotesEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit finished();
    } else if (isForTheWindow(*event)) {
        event->ignore();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void NotesEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        emit finished();
    }
}

void NotesEdit::hideEvent(QHideEvent* event)
{
    QPlainTextEdit::hideEvent(event);
    emit finished();
}

bool NotesEdit::isForTheWindow(const QKeyEvent& event) const
{
    return (event.matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
           (event.matches(QKeySequence::Redo) && !document()->isRedoAvailable());
}

int NotesEdit::heightOfLines(int lines) const
{
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return lines * fontMetrics().lineSpacing() + margins;
}

} // namespace pomotide::ui
