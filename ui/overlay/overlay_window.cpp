// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/overlay_window.h"

#include <QPainter>
#include <QResizeEvent>
#include <QSurfaceFormat>

#include <utility>

namespace pomotide::ui {

OverlayWindow::OverlayWindow(QScreen* screen, const QRect& geometry, Qt::WindowFlags flags,
                             Paint paint)
    : m_store(this), m_paint(std::move(paint))
{
    QSurfaceFormat format;
    format.setAlphaBufferSize(8);
    setSurfaceType(RasterSurface);
    setFormat(format);
    setScreen(screen);
    setFlags(flags | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint |
             Qt::WindowTransparentForInput | Qt::WindowDoesNotAcceptFocus);
    setGeometry(geometry);
    create();
    m_store.resize(size());
}

void OverlayWindow::repaint()
{
    const QRect all({0, 0}, size());
    m_store.beginPaint(all);
    {
        QPainter painter(m_store.paintDevice());
        m_paint(painter);
    }
    m_store.endPaint();
    m_store.flush(all);
}

void OverlayWindow::exposeEvent(QExposeEvent*)
{
    if (isExposed()) {
        repaint();
    }
}

void OverlayWindow::resizeEvent(QResizeEvent* event)
{
    m_store.resize(event->size());
}

} // namespace pomotide::ui
