// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/tray_icon_painter.h"

#include "ui/overlay/ring_shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <vector>

namespace pomotide::ui {

namespace {

constexpr int kSizes[] = {16, 22, 24, 32, 48, 64};
constexpr int kDashes = 8;
constexpr double kDashShare = 0.60;
constexpr double kOpening = 0.13;  // of an idle ring, in turns, on both sides of 12 o'clock
constexpr double kOutline = 0.045; // of the size
constexpr double kOutlineOpacity = 0.75;

std::vector<Radii> bandsOf(core::PhaseKind kind)
{
    switch (kind) {
    case core::PhaseKind::Prompt:
    case core::PhaseKind::Pomodoro:
        return {{0.50, 1}};
    case core::PhaseKind::Break:
    case core::PhaseKind::Idle:
        return {{0.70, 1}};
    case core::PhaseKind::Grace:
        break;
    }
    return {{0.76, 1}, {0.34, 0.58}};
}

std::vector<Turn> dashesOf(core::PhaseKind kind)
{
    if (kind == core::PhaseKind::Idle) {
        return {{kOpening, 1 - kOpening}};
    }
    if (kind != core::PhaseKind::Prompt) {
        return {{0, 1}};
    }
    return dashes(kDashes, kDashShare);
}

} // namespace

TrayRing trayRing(const core::NowModel& now)
{
    return {now.kind, static_cast<int>(std::lround(now.elapsed * TrayRing::kSteps))};
}

void paint(QPainter& painter, const TrayRing& ring, const QRectF& square)
{
    const double size = std::min(square.width(), square.height());
    const double outline = std::max(1.0, size * kOutline);
    const Circle circle{square.center(), size / 2 - outline};
    const double boundary = static_cast<double>(ring.elapsed) / TrayRing::kSteps;

    QPainterPath elapsed;
    QPainterPath remaining;
    for (const Radii radii : bandsOf(ring.kind)) {
        for (const Turn dash : dashesOf(ring.kind)) {
            const double middle = std::clamp(boundary, dash.begin, dash.end);
            addSector(elapsed, circle, radii, {dash.begin, middle});
            addSector(remaining, circle, radii, {middle, dash.end});
        }
    }
    QColor dark(Qt::black);
    dark.setAlphaF(kOutlineOpacity);
    const Tones tones = tonesOf(ring.kind);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(elapsed + remaining, QPen(dark, 2 * outline));
    painter.fillPath(elapsed, QColor(tones.elapsed));
    painter.fillPath(remaining, QColor(tones.remaining));
    painter.restore();
}

QIcon trayIcon(const TrayRing& ring)
{
    QIcon icon;
    for (const int size : kSizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(painter, ring, pixmap.rect());
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace pomotide::ui
