// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/line_edit.h"

#include <QKeyEvent>

namespace pomotide::ui {

namespace {

bool isForTheWindow(const QLineEdit& edit, const QKeyEvent& event)
{
    return (event.matches(QKeySequence::Undo) && !edit.isUndoAvailable()) ||
           (event.matches(QKeySequence::Redo) && !edit.isRedoAvailable());
}

} // namespace

bool LineEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isForTheWindow(*this, *static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void LineEdit::keyPressEvent(QKeyEvent* event)
{
    if (isForTheWindow(*this, *event)) {
        event->ignore();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace pomotide::ui
