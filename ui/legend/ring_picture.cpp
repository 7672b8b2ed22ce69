// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/legend/ring_picture.h"

#include "ui/colour/mixed_colour.h"
#include "ui/overlay/overlay_painter.h"
#include "ui/overlay/possible_ring.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace pomotide::ui {

namespace {

constexpr double kProportion = 4.0 / 3; // width to height
constexpr double kCorner = 0.3;         // in lines of text
constexpr core::Opacities kOpacities{.rest = 0.85, .peak = 0.85};

// Shares of the text's colour in the colours of the screen.
constexpr float kScreen = 0.05F;
constexpr float kFrame = 0.3F;

} // namespace

RingPicture::RingPicture(int lines, QWidget* parent) : QWidget(parent), m_lines(lines)
{
    adoptFont();
}

void RingPicture::setRing(const core::OverlayModel& ring)
{
    m_ring = ring;
    m_ring.opacities = kOpacities;
    m_ring.appearance.size = core::Appearance{}.size;
    update();
}

void RingPicture::setRingAsItIs(const core::OverlayModel& ring)
{
    m_ring = ring;
    update();
}

QRect RingPicture::overlayPlace() const
{
    return overlayArea(size(), m_ring.appearance);
}

void RingPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor ground = palette().color(QPalette::Window);
    painter.setPen(mixed(ink, ground, kFrame));
    painter.setBrush(mixed(ink, ground, kScreen));
    const double corner = kCorner * fontMetrics().height();
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    const QRect area = overlayPlace();
    painter.translate(area.topLeft());
    paint(painter, m_ring, area.size());
}

void RingPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        adoptFont();
    }
}

void RingPicture::adoptFont()
{
    const int height = m_lines * fontMetrics().height();
    setFixedSize(static_cast<int>(std::lround(kProportion * height)), height);
}

core::OverlayModel shownOn(OverlayBackend::Capabilities capabilities, core::OverlayModel ring)
{
    const bool isOverOthers = capabilities.testFlag(OverlayBackend::AboveFullscreen);
    return isOverOthers ? possibleRing(std::move(ring), capabilities) : ring;
}

} // namespace pomotide::ui
