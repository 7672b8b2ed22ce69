// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/foreign_window.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTest>

namespace pomotide {

ForeignWindow::ForeignWindow(const QRect& geometry, QColor colour)
{
    setWindowFlags(Qt::FramelessWindowHint);
    setAutoFillBackground(true);
    setColour(colour);
    // Some window managers choose the place of new windows, but allow moving them.
    setGeometry(geometry.adjusted(1, 1, -1, -1));
    show();
    if (!QTest::qWaitForWindowActive(this)) {
        qFatal("The window manager did not make the test's window the active one");
    }
    setGeometry(geometry);
    if (!QTest::qWaitFor([&] { return this->geometry() == geometry; })) {
        const auto place = this->geometry();
        qFatal("The window manager insists on %d,%d, %dx%d for the test's window", place.x(),
               place.y(), place.width(), place.height());
    }
}

void ForeignWindow::setColour(QColor colour)
{
    setPalette(colour);
}

void ForeignWindow::mousePressEvent(QMouseEvent* event)
{
    m_clicks.append(event->globalPosition().toPoint());
}

void ForeignWindow::keyPressEvent(QKeyEvent* event)
{
    m_typed += event->text();
}

} // namespace pomotide
