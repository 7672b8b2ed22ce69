// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/overlay_pictures.h"

#include "ui/overlay/overlay_painter.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace pomotide {

namespace {

QImage emptyPicture(const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// The dial has 30 minutes. The pomodoro fills it; the one in overtime had 25.
double sampleEnd(core::PhaseKind kind)
{
    switch (kind) {
    case core::PhaseKind::Idle:
    case core::PhaseKind::Pomodoro:
        break;
    case core::PhaseKind::Overtime:
        return 25.0 / 30;
    case core::PhaseKind::Prompt:
        return 5.0 / 30;
    case core::PhaseKind::Break:
    case core::PhaseKind::Grace:
        return 10.0 / 30;
    }
    return 1;
}

} // namespace

QString nameOf(core::PhaseKind kind)
{
    switch (kind) {
    case core::PhaseKind::Idle:
        break;
    case core::PhaseKind::Prompt:
        return QStringLiteral("prompt");
    case core::PhaseKind::Pomodoro:
        return QStringLiteral("pomodoro");
    case core::PhaseKind::Overtime:
        return QStringLiteral("overtime");
    case core::PhaseKind::Break:
        return QStringLiteral("break");
    case core::PhaseKind::Grace:
        return QStringLiteral("grace");
    }
    return QStringLiteral("idle");
}

QString nameOf(core::Palette palette)
{
    switch (palette) {
    case core::Palette::Standard:
        break;
    case core::Palette::ColourBlind:
        return QStringLiteral("colour-blind");
    case core::Palette::HighContrast:
        return QStringLiteral("high-contrast");
    case core::Palette::Monochrome:
        return QStringLiteral("monochrome");
    }
    return QStringLiteral("standard");
}

QString nameOf(core::Place place)
{
    switch (place) {
    case core::Place::Centre:
        break;
    case core::Place::Top:
        return QStringLiteral("top");
    case core::Place::Right:
        return QStringLiteral("right");
    case core::Place::Bottom:
        return QStringLiteral("bottom");
    case core::Place::Left:
        return QStringLiteral("left");
    }
    return QStringLiteral("centre");
}

core::OverlayModel sampleModel(core::PhaseKind kind, const core::Appearance& look)
{
    core::OverlayModel model = core::previewModel({.appearance = look});
    model.kind = kind;
    model.opacities = core::opacitiesOf(kind, look);
    model.dial.end = sampleEnd(kind);
    model.elapsed = elapsedIn(model, 0.36);
    const bool runs = kind == core::PhaseKind::Pomodoro || kind == core::PhaseKind::Overtime;
    if (!runs && !model.streak.empty()) {
        model.streak.at(1).state = core::StreakSegment::State::ToCome;
    }
    return model;
}

double elapsedIn(const core::OverlayModel& model, double share)
{
    switch (model.kind) {
    case core::PhaseKind::Idle:
    case core::PhaseKind::Prompt:
        return 0;
    case core::PhaseKind::Overtime:
        return model.dial.end + share;
    case core::PhaseKind::Pomodoro:
    case core::PhaseKind::Break:
    case core::PhaseKind::Grace:
        break;
    }
    return share * model.dial.end;
}

QImage overlayPicture(const core::OverlayModel& model, const QSize& screen)
{
    QImage picture = emptyPicture(ui::overlayArea(screen, model.appearance).size());
    QPainter painter(&picture);
    ui::paint(painter, model, picture.size());
    return picture;
}

QImage ringPicture(const core::OverlayModel& model, const QColor& page)
{
    return laidOver(plainScreen(kRingScreen, page), atPeak(model));
}

QColor ringPixel(const QImage& picture, double radii, double turn)
{
    const double radius = kRingScreen.height() * core::Appearance{}.size / 200.0;
    const double angle = 2 * std::numbers::pi * turn;
    const double x = kRingScreen.width() / 2.0 + radii * radius * std::sin(angle);
    const double y = kRingScreen.height() / 2.0 - radii * radius * std::cos(angle);
    return picture.pixelColor(static_cast<int>(x), static_cast<int>(y));
}

QImage textPicture(const ui::OverlayText& text, const QSize& screen, const core::Appearance& look)
{
    QImage picture = emptyPicture(ui::overlayTextArea(text, screen, look).size());
    QPainter painter(&picture);
    ui::paint(painter, text, screen, look);
    return picture;
}

void repaint(QImage& picture, const QRect& area, const core::OverlayModel& after)
{
    QPainter painter(&picture);
    painter.setClipRect(area);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(area, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    ui::paint(painter, after, picture.size());
}

QImage laidOver(const QImage& screen, const ui::OverlayFrame& frame)
{
    const core::Appearance& look = frame.ring.appearance;
    QImage all = screen;
    QPainter painter(&all);
    painter.setOpacity(frame.opacity);
    painter.drawImage(ui::overlayArea(screen.size(), look).topLeft(),
                      overlayPicture(frame.ring, screen.size()));
    if (frame.text) {
        const QRect area = ui::overlayTextArea(*frame.text, screen.size(), look);
        painter.setOpacity(frame.textOpacity);
        painter.drawImage(area.topLeft(), textPicture(*frame.text, screen.size(), look));
    }
    return all;
}

ui::OverlayFrame atPeak(const core::OverlayModel& model)
{
    return {.ring = model, .opacity = 1, .text = {}, .textOpacity = 0};
}

ui::OverlayFrame atRest(const core::OverlayModel& model)
{
    ui::OverlayFrame frame = atPeak(model);
    frame.opacity = model.opacities.rest / model.opacities.peak;
    return frame;
}

QImage plainScreen(const QSize& size, const QColor& colour)
{
    QImage screen(size, QImage::Format_ARGB32_Premultiplied);
    screen.fill(colour);
    return screen;
}

} // namespace pomotide
