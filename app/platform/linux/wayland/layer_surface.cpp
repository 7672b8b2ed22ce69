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

std::uint32_t layerOf(bool isAbove)
{
    return isAbove ? ZWLR_LAYER_SHELL_V1_LAYER_OVERLAY : ZWLR_LAYER_SHELL_V1_LAYER_TOP;
}

bool canChangeLayer(zwlr_layer_surface_v1* layer)
{
    return zwlr_layer_surface_v1_get_version(layer) >=
           ZWLR_LAYER_SURFACE_V1_SET_LAYER_SINCE_VERSION;
}

} // namespace

LayerSurface::LayerSurface(const LayerShell& shell, const FindOutput& findOutput,
                           const QRect& place, DestroyedCallback onDestroyed)
    : LayerSurface(shell, findOutput, findOutput().scale, place, std::move(onDestroyed))
{}

LayerSurface::LayerSurface(const LayerShell& shell, FindOutput findOutput, int scale,
                           const QRect& place, DestroyedCallback onDestroyed)
    : m_shell(shell), m_findOutput(std::move(findOutput)), m_onDestroyed(std::move(onDestroyed)),
      m_scale(scale), m_place(logicalAround(place, scale)),
      m_offset(place.topLeft() - m_place.topLeft() * scale), m_picture(m_place.size() * scale)
{
    prepare();
}

LayerSurface::~LayerSurface()
{
    m_layer.reset();
    m_surface.reset();
    m_onDestroyed(*this);
}

/// Asks for the place. The compositor's answer must arrive before a picture can be shown.
void LayerSurface::prepare()
{
    static const zwlr_layer_surface_v1_listener listener = {
        .configure = [](void* data, zwlr_layer_surface_v1*, std::uint32_t serial, std::uint32_t,
                        std::uint32_t) { static_cast<LayerSurface*>(data)->agree(serial); },
        .closed = [](void* data,
                     zwlr_layer_surface_v1*) { static_cast<LayerSurface*>(data)->close(); },
    };
    m_surface.reset(wl_compositor_create_surface(m_shell.compositor.get()));
    wl_surface_set_buffer_scale(m_surface.get(), m_scale);
    // Without an input region of its own the surface would receive every click.
    const WaylandOwned<wl_region> nothing(wl_compositor_create_region(m_shell.compositor.get()));
    wl_surface_set_input_region(m_surface.get(), nothing.get());

    m_layer.reset(zwlr_layer_shell_v1_get_layer_surface(m_shell.shell.get(), m_surface.get(),
                                                        m_findOutput().object, layerOf(m_isAbove),
                                                        "pomotide"));
    zwlr_layer_surface_v1_add_listener(m_layer.get(), &listener, this);
    zwlr_layer_surface_v1_set_size(m_layer.get(), static_cast<std::uint32_t>(m_place.width()),
                                   static_cast<std::uint32_t>(m_place.height()));
    zwlr_layer_surface_v1_set_anchor(m_layer.get(), ZWLR_LAYER_SURFACE_V1_ANCHOR_TOP |
                                                        ZWLR_LAYER_SURFACE_V1_ANCHOR_LEFT);
    zwlr_layer_surface_v1_set_margin(m_layer.get(), m_place.y(), 0, 0, m_place.x());
    // Positions are relative to the output's edges, not to the panels'.
    zwlr_layer_surface_v1_set_exclusive_zone(m_layer.get(), -1);
    zwlr_layer_surface_v1_set_keyboard_interactivity(
        m_layer.get(), ZWLR_LAYER_SURFACE_V1_KEYBOARD_INTERACTIVITY_NONE);
    wl_surface_commit(m_surface.get());
    m_stage = Stage::Made;
    m_isLayerNew = false;
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

void LayerSurface::setShown(bool isShown)
{
    m_isShown = isShown;
}

void LayerSurface::setAbove(bool isAbove)
{
    m_isLayerNew |= std::exchange(m_isAbove, isAbove) != isAbove;
}

void LayerSurface::present()
{
    followShown();
    if (!m_isShown || (m_stage != Stage::Agreed && m_stage != Stage::Shown)) {
        return;
    }
    Copy* const copy = m_news.isEmpty() ? nullptr : freeCopy();
    if (copy) {
        m_picture.update(copy->buffer->image(), copy->copied, m_strength);
        attach(*copy->buffer);
    }
    const bool isLayerNew = std::exchange(m_isLayerNew, false) && canChangeLayer(m_layer.get());
    if (isLayerNew) {
        zwlr_layer_surface_v1_set_layer(m_layer.get(), layerOf(m_isAbove));
    }
    if (copy || isLayerNew || m_stage == Stage::Agreed) {
        wl_surface_commit(m_surface.get());
    }
    if (m_stage == Stage::Agreed) {
        m_stage = Stage::Shown;
    }
}

/// The compositor's objects are made anew, as an answer that is under way to the former ones would
/// be taken for one to them.
void LayerSurface::followShown()
{
    if (m_isShown && m_stage == Stage::Hidden) {
        prepare();
        m_news += m_picture.painted();
    } else if (!m_isShown && m_stage != Stage::Hidden) {
        m_layer.reset();
        m_surface.reset();
        m_copies = {};
        m_stage = Stage::Hidden;
    }
}

bool LayerSurface::isWaiting() const
{
    return m_stage == Stage::Made || (m_stage == Stage::Shown && m_isShown && !m_news.isEmpty());
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
            copy = {.buffer = ShmBuffer::make(m_shell.shm.get(), m_picture.size()),
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
