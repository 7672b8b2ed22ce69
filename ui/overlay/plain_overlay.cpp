// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/plain_overlay.h"

#include "ui/overlay/overlay_painter.h"
#include "ui/overlay/overlay_window.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

namespace pomotide::ui {

namespace {

constexpr int kRing = 160;
constexpr int kTextRoom = 120;
constexpr int kWidth = 280;
constexpr int kMargin = 12;

/// Size of a screen whose text is as large as the text in this window.
constexpr QSize kTextScreen(kWidth * 10 / 6, 430);

/// Paints the ring, and the text below it, in a width of `kWidth`.
void paintInCorner(QPainter& painter, const OverlayFrame& frame)
{
    core::OverlayModel ring = frame.ring;
    ring.appearance.place = core::Place::Centre;
    painter.save();
    painter.setOpacity(frame.opacity);
    painter.translate(kWidth - kRing, 0);
    paint(painter, ring, QSize(kRing, kRing));
    painter.restore();
    if (frame.text) {
        OverlayText text = *frame.text;
        text.place = TextPlace::Centre; // the only one in this window
        const QRect plate = overlayTextArea(text, kTextScreen, ring.appearance);
        painter.setOpacity(frame.textOpacity);
        painter.translate(kWidth - plate.width(), kRing);
        paint(painter, text, kTextScreen, ring.appearance);
    }
}

} // namespace

PlainOverlay::PlainOverlay() = default;
PlainOverlay::~PlainOverlay() = default;

QString PlainOverlay::name() const
{
    return QStringLiteral("plain");
}

OverlayBackend::Capabilities PlainOverlay::capabilities() const
{
    // An X server for which this is the last resort has no shapes: its windows are opaque boxes.
    return QGuiApplication::platformName() == QLatin1String("xcb") ? Capabilities{}
                                                                   : ClickThrough | Translucent;
}

void PlainOverlay::show(const OverlayFrame& frame)
{
    if (frame == m_frame) {
        return;
    }
    m_frame = frame;
    if (!m_window) {
        makeWindow();
    } else if (m_window->isExposed()) {
        m_window->repaint();
    }
}

void PlainOverlay::raise()
{
    if (m_window) {
        m_window->raise();
    }
}

void PlainOverlay::hide()
{
    m_frame.reset();
    m_window.reset();
}

void PlainOverlay::makeWindow()
{
    QScreen* const screen = QGuiApplication::primaryScreen();
    if (!screen) {
        return;
    }
    QRect geometry(0, 0, kWidth, kRing + kTextRoom);
    const QRect free = screen->availableGeometry();
    geometry.moveTopRight(free.topRight() + QPoint(-kMargin, kMargin));
    m_window =
        std::make_unique<OverlayWindow>(screen, geometry, Qt::Tool, [this](QPainter& painter) {
            paintInCorner(painter, *m_frame);
        });
    m_window->show();
}

} // namespace pomotide::ui
