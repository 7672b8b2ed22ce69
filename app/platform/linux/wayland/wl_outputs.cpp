// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/wl_outputs.h"

#include <wayland-client.h>
#include <xdg-output-client-protocol.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace pomotide::ui {

namespace {

constexpr std::uint32_t kOutputVersion = WL_OUTPUT_NAME_SINCE_VERSION;
constexpr std::uint32_t kManagerVersion = 3;

/// True if the transform includes a quarter turn: those with odd numbers do.
bool isOnItsSide(int transform)
{
    return transform % 2 != 0;
}

} // namespace

/// One output: the events received so far, and the latest consistent state.
class WaylandOutputs::Followed final {
public:
    Followed(WaylandOutputs& all, std::uint32_t global, WaylandOwned<wl_output> object)
        : m_all(all), m_global(global), m_object(std::move(object))
    {
        wl_output_add_listener(m_object.get(), &kListener, this);
    }

    [[nodiscard]] std::uint32_t global() const { return m_global; }
    [[nodiscard]] const std::optional<WaylandOutput>& known() const { return m_known; }

    void askForLogical(zxdg_output_manager_v1* manager)
    {
        m_logical.reset(zxdg_output_manager_v1_get_xdg_output(manager, m_object.get()));
        zxdg_output_v1_add_listener(m_logical.get(), &kLogicalListener, this);
    }

private:
    static const wl_output_listener kListener;
    static const zxdg_output_v1_listener kLogicalListener;

    static Followed& of(void* data) { return *static_cast<Followed*>(data); }

    void settle()
    {
        if (m_logical && m_logicalGeometry.isEmpty()) {
            return;
        }
        const WaylandOutput now{.object = m_object.get(), .screen = screen(), .scale = m_scale};
        if (std::exchange(m_known, now) != now) {
            m_all.m_hasChanged = true;
        }
    }

    [[nodiscard]] OverlayScreen screen() const
    {
        const QRect logical = m_logical ? m_logicalGeometry : guessedLogicalGeometry();
        return {m_name, QRect(logical.topLeft() * m_scale, logical.size() * m_scale)};
    }

    /// Exact except with a fractional scale.
    [[nodiscard]] QRect guessedLogicalGeometry() const
    {
        return {m_position, (isOnItsSide(m_transform) ? m_mode.transposed() : m_mode) / m_scale};
    }

    WaylandOutputs& m_all;
    std::uint32_t m_global;
    WaylandOwned<wl_output> m_object;
    WaylandOwned<zxdg_output_v1> m_logical;

    QString m_name;
    QPoint m_position;
    QSize m_mode;
    int m_transform = WL_OUTPUT_TRANSFORM_NORMAL;
    int m_scale = 1;
    QRect m_logicalGeometry;
    std::optional<WaylandOutput> m_known;
};

const wl_output_listener WaylandOutputs::Followed::kListener = {
    .geometry =
        [](void* data, wl_output*, int x, int y, int, int, int, const char*, const char*,
           int transform) {
            of(data).m_position = {x, y};
            of(data).m_transform = transform;
        },
    .mode =
        [](void* data, wl_output*, std::uint32_t flags, int width, int height, int) {
            if (flags & WL_OUTPUT_MODE_CURRENT) {
                of(data).m_mode = {width, height};
            }
        },
    .done = [](void* data, wl_output*) { of(data).settle(); },
    .scale = [](void* data, wl_output*, int scale) { of(data).m_scale = scale; },
    .name = [](void* data, wl_output*,
               const char* name) { of(data).m_name = QString::fromUtf8(name); },
    .description = [](void*, wl_output*, const char*) {},
};

const zxdg_output_v1_listener WaylandOutputs::Followed::kLogicalListener = {
    .logical_position = [](void* data, zxdg_output_v1*, int x,
                           int y) { of(data).m_logicalGeometry.moveTo(x, y); },
    .logical_size =
        [](void* data, zxdg_output_v1*, int width, int height) {
            of(data).m_logicalGeometry.setSize({width, height});
        },
    .done = [](void* data, zxdg_output_v1*) { of(data).settle(); },
    .name = [](void* data, zxdg_output_v1*,
               const char* name) { of(data).m_name = QString::fromUtf8(name); },
    .description = [](void*, zxdg_output_v1*, const char*) {},
};

WaylandOutputs::WaylandOutputs(wl_display* display) : m_registry(wl_display_get_registry(display))
{
    static const wl_registry_listener listener = {
        .global =
            [](void* data, wl_registry*, std::uint32_t global, const char* interface,
               std::uint32_t version) {
                auto& outputs = *static_cast<WaylandOutputs*>(data);
                if (std::string_view(interface) == wl_output_interface.name) {
                    outputs.add(global, version);
                } else if (std::string_view(interface) == zxdg_output_manager_v1_interface.name) {
                    outputs.setManager(global, version);
                }
            },
        .global_remove =
            [](void* data, wl_registry*, std::uint32_t global) {
                static_cast<WaylandOutputs*>(data)->remove(global);
            },
    };
    wl_registry_add_listener(m_registry.get(), &listener, this);
}

WaylandOutputs::~WaylandOutputs() = default;

std::vector<WaylandOutput> WaylandOutputs::all() const
{
    std::vector<WaylandOutput> all;
    for (const auto& output : m_outputs) {
        if (output->known()) {
            all.push_back(*output->known());
        }
    }
    return all;
}

bool WaylandOutputs::takeNews()
{
    return std::exchange(m_hasChanged, false);
}

void WaylandOutputs::add(std::uint32_t global, std::uint32_t version)
{
    WaylandOwned<wl_output> object(static_cast<wl_output*>(wl_registry_bind(
        m_registry.get(), global, &wl_output_interface, std::min(version, kOutputVersion))));
    m_outputs.push_back(std::make_unique<Followed>(*this, global, std::move(object)));
    if (m_manager) {
        m_outputs.back()->askForLogical(m_manager.get());
    }
}

void WaylandOutputs::remove(std::uint32_t global)
{
    const auto removed =
        std::erase_if(m_outputs, [&](const auto& output) { return output->global() == global; });
    if (removed > 0) {
        m_hasChanged = true;
    }
}

void WaylandOutputs::setManager(std::uint32_t global, std::uint32_t version)
{
    m_manager.reset(static_cast<zxdg_output_manager_v1*>(
        wl_registry_bind(m_registry.get(), global, &zxdg_output_manager_v1_interface,
                         std::min(version, kManagerVersion))));
    for (const auto& output : m_outputs) {
        output->askForLogical(m_manager.get());
    }
}

} // namespace pomotide::ui
