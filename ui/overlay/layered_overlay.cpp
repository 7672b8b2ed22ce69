// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/layered_overlay.h"

#include "ui/overlay/overlay_painter.h"
#include "ui/overlay/possible_ring.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace pomotide::ui {

namespace {

/// Returns the screens that show the overlay. Returns all if none of the chosen ones is connected.
QList<OverlayScreen> chosen(QList<OverlayScreen> screens, const core::Appearance& appearance)
{
    const auto isChosen = [&](const OverlayScreen& screen) {
        return std::find(appearance.screens.begin(), appearance.screens.end(),
                         screen.name.toStdString()) != appearance.screens.end();
    };
    if (std::any_of(screens.begin(), screens.end(), isChosen)) {
        screens.removeIf(std::not_fn(isChosen));
    }
    return screens;
}

/// True if surfaces made for one appearance also fit the other.
bool haveSamePlaces(const core::Appearance& one, const core::Appearance& other)
{
    return one.place == other.place && one.size == other.size && one.thickness == other.thickness &&
           one.score == other.score && one.screens == other.screens;
}

/// Returns the opacity of a ring that is invisible between pulses, relative to the peak.
double opacityOfPulse(const OverlayFrame& frame)
{
    const core::Opacities& opacities = frame.ring.opacities;
    const double rest = opacities.rest / opacities.peak;
    return rest < 1 ? std::max(0.0, (frame.opacity - rest) / (1 - rest)) : 0;
}

/// Part of a ring, painted once for all screens of the same size.
class PaintedPart final {
public:
    const QImage& of(const core::OverlayModel& ring, const QSize& size, const QRect& area)
    {
        if (size != m_size || area != m_area) {
            m_size = size;
            m_area = area;
            m_picture = QImage(area.size(), QImage::Format_ARGB32_Premultiplied);
            m_picture.fill(Qt::transparent);
            QPainter painter(&m_picture);
            painter.translate(-area.topLeft());
            painter.setClipRect(area);
            paint(painter, ring, size);
        }
        return m_picture;
    }

private:
    QSize m_size;
    QRect m_area;
    QImage m_picture;
};

} // namespace

/// The surfaces on one screen.
class LayeredOverlay::OnScreen final {
public:
    /// `painted` caches parts of `frame`, here and in show().
    OnScreen(OverlayDisplay& display, OverlayScreen screen, const OverlayFrame& frame,
             PaintedPart& painted)
        : m_display(display), m_screen(std::move(screen)), m_frame(frame),
          m_area(overlayArea(m_screen.geometry.size(), frame.ring.appearance))
    {
        m_ring = m_display.makeSurface(m_screen, onScreen(m_area), Dithering::Stippled);
        repaintRing({{0, 0}, m_area.size()}, painted);
        makeText();
        showSurfaces();
    }

    void show(const OverlayFrame& frame, PaintedPart& painted)
    {
        const OverlayFrame before = std::exchange(m_frame, frame);
        const QRect changed = changedArea(before.ring, frame.ring, m_area.size());
        if (!changed.isEmpty()) {
            repaintRing(changed, painted);
        }
        if (frame.text != before.text) {
            makeText();
        }
        showSurfaces();
    }

    /// Moves the text away from the program's own windows.
    void followOwnWindows()
    {
        if (m_frame.text && textPlace() != m_textPlace) {
            makeText();
            showSurfaces();
        }
    }

private:
    /// Takes them off the screen instead where the user wants to see nothing.
    void showSurfaces()
    {
        const core::OverFullScreen wish = m_display.hasFullScreenWindow(m_screen)
                                              ? m_frame.ring.appearance.overFullScreen
                                              : core::OverFullScreen::Always;
        const bool fades = wish == core::OverFullScreen::Pulses;
        const double opacity = fades ? opacityOfPulse(m_frame) : m_frame.opacity;
        m_ring->setOpacity(opacity);
        m_ring->setShown(wish != core::OverFullScreen::Never && opacity > 0);
        if (m_text) {
            m_text->setOpacity(m_frame.textOpacity);
            m_text->setShown(wish != core::OverFullScreen::Never);
        }
    }

    [[nodiscard]] QRect onScreen(const QRect& area) const
    {
        return area.translated(m_screen.geometry.topLeft());
    }

    void repaintRing(const QRect& area, PaintedPart& painted)
    {
        const QImage& picture = painted.of(m_frame.ring, m_area.size(), area);
        m_ring->repaint(area,
                        [&](QPainter& painter) { painter.drawImage(area.topLeft(), picture); });
    }

    /// Nothing if it would be over one of the program's own windows at each place.
    [[nodiscard]] std::optional<TextPlace> textPlace() const
    {
        const QRegion taken =
            m_display.ownWindows(m_screen).translated(-m_screen.geometry.topLeft());
        return freeTextPlace(*m_frame.text, m_screen.geometry.size(), m_frame.ring.appearance,
                             taken);
    }

    void makeText()
    {
        m_text.reset();
        m_textPlace = m_frame.text ? textPlace() : std::nullopt;
        if (!m_textPlace) {
            return;
        }
        OverlayText text = *m_frame.text;
        text.place = *m_textPlace;
        const QSize screen = m_screen.geometry.size();
        const QRect area = overlayTextArea(text, screen, m_frame.ring.appearance);
        m_text = m_display.makeSurface(m_screen, onScreen(area), Dithering::Solid);
        m_text->repaint({{0, 0}, area.size()}, [&](QPainter& painter) {
            paint(painter, text, screen, m_frame.ring.appearance);
        });
    }

    OverlayDisplay& m_display;
    OverlayScreen m_screen;
    OverlayFrame m_frame;
    QRect m_area; ///< of the ring, on the screen
    std::unique_ptr<OverlaySurface> m_ring;
    std::unique_ptr<OverlaySurface> m_text;
    std::optional<TextPlace> m_textPlace; ///< of that surface
};

LayeredOverlay::LayeredOverlay(std::unique_ptr<OverlayDisplay> display)
    : m_display(std::move(display))
{
    connect(m_display.get(), &OverlayDisplay::changed, this, &LayeredOverlay::remake);
    connect(m_display.get(), &OverlayDisplay::fullScreenChanged, this, &LayeredOverlay::showFrame);
    connect(m_display.get(), &OverlayDisplay::ownWindowsChanged, this,
            &LayeredOverlay::followOwnWindows);
}

LayeredOverlay::~LayeredOverlay() = default;

QString LayeredOverlay::name() const
{
    return m_display->name();
}

OverlayBackend::Capabilities LayeredOverlay::capabilities() const
{
    return m_display->capabilities();
}

void LayeredOverlay::show(const OverlayFrame& frame)
{
    const bool haveToMove =
        m_frame && !haveSamePlaces(m_frame->ring.appearance, frame.ring.appearance);
    m_frame = frame;
    if (haveToMove) {
        m_screens.clear();
    }
    showFrame();
}

void LayeredOverlay::showFrame()
{
    if (!m_frame) {
        return;
    }
    if (m_screens.empty()) {
        makeSurfaces();
        return;
    }
    const OverlayFrame now = allowed(*m_frame);
    PaintedPart painted;
    for (const auto& screen : m_screens) {
        screen->show(now, painted);
    }
    m_display->commit();
}

void LayeredOverlay::followOwnWindows()
{
    for (const auto& screen : m_screens) {
        screen->followOwnWindows();
    }
    m_display->commit();
}

void LayeredOverlay::raise()
{
    m_display->raise();
}

void LayeredOverlay::hide()
{
    m_frame.reset();
    m_screens.clear();
    m_display->commit();
}

void LayeredOverlay::remake()
{
    m_screens.clear();
    if (m_frame) {
        makeSurfaces();
    }
    emit capabilitiesChanged();
}

void LayeredOverlay::makeSurfaces()
{
    const OverlayFrame frame = allowed(*m_frame);
    PaintedPart painted;
    for (const OverlayScreen& screen : chosen(m_display->screens(), frame.ring.appearance)) {
        m_screens.push_back(std::make_unique<OnScreen>(*m_display, screen, frame, painted));
    }
    m_display->commit();
}

/// Returns the frame without what this desktop does not support.
OverlayFrame LayeredOverlay::allowed(OverlayFrame frame) const
{
    frame.ring = possibleRing(std::move(frame.ring), capabilities());
    if (!capabilities().testFlag(ClickThrough)) {
        frame.text.reset();
    }
    return frame;
}

} // namespace pomotide::ui
