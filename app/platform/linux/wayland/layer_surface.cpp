// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/layer_surface.h"

#include "app/platform/linux/wayland/few_rectangles.h"

#include <QPainter>

#include <layer-shell-client-protocol.h>
#include <wayland-client.h>

#include <cmath>
#include <utility>

namespace pomotide::ui {

namespace {

/// The smallest rectangle of whole logical pixels around `pixels`, in logical pixels.
QRect logicalAround(const QRect& pixels, int scale)
{
    const auto down = [scale](int value) {
        return static_cast<int>(std::floor(static_cast<double>(value) / scale));
    };
    const auto up = [scale](int value) {
        return static_cast<int>(std::ceil(static_cast<double>(value) / scale));
    };
    const QPoint begin(down(pixels.x()), down(pixels.y()));
    const QPoint end(up(pixels.x() + pixels.width()), up(pixels.y() + pixels.height()));
    return {begin, QSize(end.x() - begin.x(), end.y() - begin.y())};
}

} // namespace

LayerSurface::LayerSurface(const LayerShell& shell, const WaylandOutput& output, const QRect& place,
                           DestroyedCallback onDestroyed)
    : LayerSurface(shell, output, place.topLeft(), logicalAround(place, output.scale),
                   std::move(onDestroyed))
{}

LayerSurface::LayerSurface(const LayerShell& shell, const WaylandOutput& output,
                           const QPoint& place, const QRect& logical, DestroyedCallback onDestroyed)
    : m_shm(shell.shm.get()), m_onDestroyed(std::move(onDestroyed)),
      m_offset(place - logical.topLeft() * output.scale), m_picture(logical.size() * output.scale)
{
    prepare(shell, output, logical);
}

LayerSurface::~LayerSurface()
{
    m_layer.reset();
    m_surface.reset();
    m_onDestroyed(*this);
}

void LayerSurface::prepare(const LayerShell& shell, const WaylandOutput& output, const QRect& place)
{
    static const zwlr_layer_surface_v1_listener listener = {
        .configure = [](void* data, zwlr_layer_surface_v1*, std::uint32_t serial, std::uint32_t,
                        std::uint32_t) { static_cast<LayerSurface*>(data)->agree(serial); },
        .closed = [](void* data,
                     zwlr_layer_surface_v1*) { static_cast<LayerSurface*>(data)->close(); },
    };
    m_surface.reset(wl_compositor_create_surface(shell.compositor.get()));
    wl_surface_set_buffer_scale(m_surface.get(), output.scale);
    // Without an input region of its own the surface would receive every click.
    const WaylandOwned<wl_region> nothing(wl_compositor_create_region(shell.compositor.get()));
    wl_surface_set_input_region(m_surface.get(), nothing.get());

    m_layer.reset(
        zwlr_layer_shell_v1_get_layer_surface(shell.shell.get(), m_surface.get(), output.object,
                                              ZWLR_LAYER_SHELL_V1_LAYER_OVERLAY, "pomotide"));
    zwlr_layer_surface_v1_add_listener(m_layer.get(), &listener, this);
    zwlr_layer_surface_v1_set_size(m_layer.get(), static_cast<std::uint32_t>(place.width()),
                                   static_cast<std::uint32_t>(place.height()));
    zwlr_layer_surface_v1_set_anchor(m_layer.get(), ZWLR_LAYER_SURFACE_V1_ANCHOR_TOP |
                                                        ZWLR_LAYER_SURFACE_V1_ANCHOR_LEFT);
    zwlr_layer_surface_v1_set_margin(m_layer.get(), place.y(), 0, 0, place.x());
    // Positions are relative to the output's edges, not to the panels'.
    zwlr_layer_surface_v1_set_exclusive_zone(m_layer.get(), -1);
    zwlr_layer_surface_v1_set_keyboard_interactivity(
        m_layer.get(), ZWLR_LAYER_SURFACE_V1_KEYBOARD_INTERACTIVITY_NONE);
    wl_surface_commit(m_surface.get());
}

void LayerSurface::repaint(const QRect& area, const Paint& paint)
{
    const QRect part = area.translated(m_offset) & QRect({0, 0}, m_picture.size());
    if (part.isEmpty()) {
        return;
    }
    QImage image(part.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(m_offset - part.topLeft());
    painter.setClipRect(area);
    paint(painter);
    painter.end();
    m_picture.replace(part.topLeft(), image);
    m_news += part;
}

void LayerSurface::setOpacity(double opacity)
{
    const int strength = static_cast<int>(std::lround(opacity * PackedPicture::kFullStrength));
    if (std::exchange(m_strength, strength) != strength) {
        m_news += m_picture.painted();
    }
}

void LayerSurface::present()
{
    if (m_stage != Stage::Agreed && m_stage != Stage::Shown) {
        return;
    }
    Copy* const copy = m_news.isEmpty() ? nullptr : freeCopy();
    if (copy) {
        m_picture.update(copy->buffer->image(), copy->copied, m_strength);
        attach(*copy->buffer);
    }
    if (copy || m_stage == Stage::Agreed) {
        wl_surface_commit(m_surface.get());
    }
    if (m_stage == Stage::Agreed) {
        m_stage = Stage::Shown;
    }
}

bool LayerSurface::isWaiting() const
{
    return m_stage == Stage::Made || (m_stage == Stage::Shown && !m_news.isEmpty());
}

void LayerSurface::agree(std::uint32_t serial)
{
    // The suggested size is ignored: the picture has its own.
    zwlr_layer_surface_v1_ack_configure(m_layer.get(), serial);
    m_stage = Stage::Agreed;
}

void LayerSurface::close()
{
    m_stage = m_stage == Stage::Made ? Stage::Refused : Stage::TakenAway;
}

void LayerSurface::attach(ShmBuffer& buffer)
{
    wl_surface_attach(m_surface.get(), buffer.lend(), 0, 0);
    for (const QRect& part : inFewRectangles(m_news)) {
        wl_surface_damage_buffer(m_surface.get(), part.x(), part.y(), part.width(), part.height());
    }
    m_news = {};
}

/// Returns a copy that the compositor does not read, or null. The second copy is allocated only if
/// the compositor keeps reading the first.
LayerSurface::Copy* LayerSurface::freeCopy()
{
    for (Copy& copy : m_copies) {
        if (!copy.buffer) {
            copy = {.buffer = ShmBuffer::make(m_shm, m_picture.size()),
                    .copied = m_picture.nothing()};
            if (!copy.buffer) {
                m_stage = Stage::Refused;
                return nullptr;
            }
        }
        if (copy.buffer->isFree()) {
            return &copy;
        }
    }
    return nullptr;
}

} // namespace pomotide::ui
