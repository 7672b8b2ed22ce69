// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/caption.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

// Shares of the screen's shorter side.
constexpr double kSize = 0.019; // of the letters
constexpr double kMargin = 0.02;

constexpr double kWidest = 0.22; // share of the screen's width
constexpr double kLines = 6;     // height in letters, padding included
constexpr double kPadding = 0.8; // in letters
constexpr double kLargeTime = 1.4;
constexpr QColor kPlate(11, 14, 19, 210);

double letters(const QSize& screen)
{
    return std::max(13.0, kSize * std::min(screen.width(), screen.height()));
}

QFont fontOf(double size, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(static_cast<int>(std::lround(size)));
    font.setWeight(weight);
    return font;
}

} // namespace

QRect captionArea(const QSize& screen)
{
    const double shorter = std::min(screen.width(), screen.height());
    const int margin = static_cast<int>(std::lround(kMargin * shorter));
    const int width = static_cast<int>(std::lround(kWidest * screen.width()));
    const int height = static_cast<int>(std::lround(kLines * letters(screen)));
    return {margin, screen.height() - margin - height, width, height};
}

void paintCaption(QPainter& painter, const OverlayText& text, const QSize& screen)
{
    const double unit = letters(screen);
    const QRectF plate({0, 0}, captionArea(screen).size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kPlate);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawRoundedRect(plate, unit, unit);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(Qt::white);
    const double padding = kPadding * unit;
    QRectF place = plate.adjusted(padding, padding, -padding, -padding / 2);
    painter.setFont(fontOf(kLargeTime * unit, QFont::DemiBold));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, text.headline);
    place.setTop(place.top() + painter.fontMetrics().height());
    painter.setFont(fontOf(unit, QFont::Normal));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text.subline);
    painter.restore();
}

Caption::Caption(std::unique_ptr<OverlayDisplay> display, QObject* parent)
    : QObject(parent), m_display(std::move(display))
{
    connect(m_display.get(), &OverlayDisplay::changed, this, &Caption::remake);
}

Caption::~Caption()
{
    hide();
}

void Caption::show(const OverlayText& text)
{
    if (m_text == text) {
        return;
    }
    const bool isFirst = !m_text;
    m_text = text;
    if (isFirst) {
        remake();
    } else {
        repaint();
    }
}

void Caption::hide()
{
    m_text.reset();
    m_screens.clear();
    m_display->commit();
}

void Caption::remake()
{
    m_screens.clear();
    if (!m_text) {
        return;
    }
    for (const OverlayScreen& screen : m_display->screens()) {
        const QSize size = screen.geometry.size();
        m_screens.push_back(
            {size,
             m_display->makeSurface(screen, captionArea(size).translated(screen.geometry.topLeft()),
                                    Dithering::Solid)});
    }
    repaint();
}

void Caption::repaint()
{
    for (const auto& [screen, surface] : m_screens) {
        surface->repaint(
            {{0, 0}, captionArea(screen).size()},
            [this, size = screen](QPainter& painter) { paintCaption(painter, *m_text, size); });
        surface->setOpacity(1);
    }
    m_display->commit();
}

} // namespace pomotide::ui
