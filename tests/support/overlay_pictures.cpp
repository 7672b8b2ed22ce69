// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/overlay_pictures.h"

#include "ui/overlay/overlay_painter.h"

#include <QPainter>

namespace pomotide {

namespace {

QImage emptyPicture(const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
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
    model.elapsed = 0.36;
    const bool runs = kind == core::PhaseKind::Pomodoro || kind == core::PhaseKind::Overtime;
    if (!runs && !model.streak.empty()) {
        model.streak.at(1).state = core::StreakSegment::State::ToCome;
    }
    return model;
}

QImage overlayPicture(const core::OverlayModel& model, const QSize& screen)
{
    QImage picture = emptyPicture(ui::overlayArea(screen, model.appearance).size());
    QPainter painter(&picture);
    ui::paint(painter, model, picture.size());
    return picture;
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

QImage plainScreen(const QSize& size, const QColor& colour)
{
    QImage screen(size, QImage::Format_ARGB32_Premultiplied);
    screen.fill(colour);
    return screen;
}

} // namespace pomotide
