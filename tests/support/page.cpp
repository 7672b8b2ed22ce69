// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/page.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTest>

namespace pomotide {

Page::Page(const QRect& geometry, QColor colour)
{
    setWindowFlags(Qt::FramelessWindowHint);
    setAutoFillBackground(true);
    setColour(colour);
    setGeometry(geometry);
    show();
    if (!QTest::qWaitForWindowActive(this) || this->geometry() != geometry) {
        qFatal("The window manager did not show the test's window where it should be");
    }
}

void Page::setColour(QColor colour)
{
    setPalette(colour);
}

void Page::mousePressEvent(QMouseEvent* event)
{
    m_clicks.append(event->globalPosition().toPoint());
}

void Page::keyPressEvent(QKeyEvent* event)
{
    m_typed += event->text();
}

} // namespace pomotide
