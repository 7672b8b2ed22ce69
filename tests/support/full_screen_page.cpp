// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/full_screen_page.h"

#include "tests/support/seat.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTest>
#include <QWindow>

namespace pomotide {

FullScreenPage::FullScreenPage(Seat& seat, QScreen& screen, QColor colour) : m_output(screen)
{
    setAutoFillBackground(true);
    setPalette(colour);
    setCursor(Qt::BlankCursor); // it would be in the pictures
    show();
    static_cast<void>(QTest::qWaitForWindowExposed(this));
    windowHandle()->setScreen(&screen);
    showFullScreen();
    const auto isFilling = [&] {
        const QImage shown = seat.picture(screen.geometry());
        return shown.pixelColor(shown.rect().topLeft()) == colour &&
               shown.pixelColor(shown.rect().bottomRight()) == colour;
    };
    if (!QTest::qWaitFor(isFilling)) {
        qFatal("The desktop did not let the test's window fill %s", qPrintable(screen.name()));
    }
}

void FullScreenPage::mousePressEvent(QMouseEvent* event)
{
    m_clicks.append(m_output.geometry().topLeft() + event->position().toPoint());
}

void FullScreenPage::keyPressEvent(QKeyEvent* event)
{
    m_typed += event->text();
}

} // namespace pomotide
