// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/calendar_handle.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace pomotide::ui {

void CalendarHandle::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    emit focused(event->reason());
}

void CalendarHandle::focusOutEvent(QFocusEvent* event)
{
    QAbstractButton::focusOutEvent(event);
    emit left();
}

void CalendarHandle::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

void CalendarHandle::keyReleaseEvent(QKeyEvent* event)
{
    event->ignore();
}

} // namespace pomotide::ui
