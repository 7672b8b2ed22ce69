// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/tray_icon_painter.h"

#include "ui/overlay/overlay_shapes.h"
#include "ui/overlay/palette.h"

#include <QIconEngine>
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

/// In outer radii; an icon has room for other proportions than a screen.
struct Radii {
    double inner;
    double outer;
};

std::vector<Radii> radiiOf(core::PhaseKind kind)
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

std::vector<Stretch> dashesOf(core::PhaseKind kind)
{
    if (kind == core::PhaseKind::Idle) {
        return {{kOpening, 1 - kOpening}};
    }
    if (kind != core::PhaseKind::Prompt) {
        return {{0, 1}};
    }
    return dashes(kDashes, kDashShare);
}

/// A part of the way round, clockwise from 12 o'clock, as Qt's arcs count it.
void addSector(QPainterPath& path, const QRectF& square, Radii radii, Stretch part)
{
    if (part.end <= part.begin) {
        return;
    }
    const auto scaled = [&square](double share) {
        QRectF rect({0, 0}, square.size() * share);
        rect.moveCenter(square.center());
        return rect;
    };
    const double begin = 90 - 360 * part.begin;
    const double length = -360 * (part.end - part.begin);
    path.arcMoveTo(scaled(radii.outer), begin);
    path.arcTo(scaled(radii.outer), begin, length);
    path.arcTo(scaled(radii.inner), begin + length, -length);
    path.closeSubpath();
}

/// Paints the size that is asked for, and no other: the icon changes with nearly every pulse.
class IconOfRing final : public QIconEngine {
public:
    explicit IconOfRing(const TrayRing& ring) : m_ring(ring) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        ui::paint(*painter, m_ring, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : kSizes) {
            sizes += QSize(side, side);
        }
        return sizes;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new IconOfRing(m_ring); }

private:
    TrayRing m_ring;
};

} // namespace

TrayRing trayRing(const core::NowModel& now, core::Palette palette)
{
    return {now.kind, static_cast<int>(std::lround(now.elapsed * TrayRing::kSteps)), palette};
}

void paint(QPainter& painter, const TrayRing& ring, const QRectF& square)
{
    const double size = std::min(square.width(), square.height());
    const double outline = std::max(1.0, size * kOutline);
    QRectF around({0, 0}, QSizeF(size - 2 * outline, size - 2 * outline));
    around.moveCenter(square.center());
    const double boundary = static_cast<double>(ring.elapsed) / TrayRing::kSteps;

    QPainterPath elapsed;
    QPainterPath remaining;
    for (const Radii radii : radiiOf(ring.kind)) {
        for (const Stretch dash : dashesOf(ring.kind)) {
            addSector(elapsed, around, radii, overlap(dash, {0, boundary}));
            addSector(remaining, around, radii, overlap(dash, {boundary, 1}));
        }
    }
    QColor dark(Qt::black);
    dark.setAlphaF(kOutlineOpacity);
    const Tones tones = tonesOf(ring.kind, ring.palette);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(elapsed + remaining, QPen(dark, 2 * outline));
    painter.fillPath(elapsed, QColor(tones.elapsed));
    painter.fillPath(remaining, QColor(tones.remaining));
    painter.restore();
}

QIcon trayIcon(const TrayRing& ring)
{
    return QIcon(new IconOfRing(ring)); // which the icon owns
}

} // namespace pomotide::ui
