// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/wl_toplevels.h"

#include <QGuiApplication>

#include <foreign-toplevel-client-protocol.h>
#include <wayland-client.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace pomotide::ui {

namespace {

constexpr std::uint32_t kManagerVersion = 3;

bool has(const wl_array& states, std::uint32_t state)
{
    const auto* const begin = static_cast<const std::uint32_t*>(states.data);
    return std::find(begin, begin + states.size / sizeof *begin, state) !=
           begin + states.size / sizeof *begin;
}

} // namespace

/// One window: the events received so far, and the latest consistent state.
class WaylandToplevels::Followed final {
public:
    struct State {
        std::vector<const wl_output*> outputs;
        bool isOurs = false;
        bool isFullScreen = false;
        bool hasFocus = false;

        bool operator==(const State&) const = default;
    };

    Followed(WaylandToplevels& all, zwlr_foreign_toplevel_handle_v1* handle)
        : m_all(all), m_handle(handle)
    {
        zwlr_foreign_toplevel_handle_v1_add_listener(handle, &kListener, this);
    }

    [[nodiscard]] const State& known() const { return m_known; }
    [[nodiscard]] unsigned lastFocus() const
    {
        return m_lastFocus;
    } ///< larger is later; 0 is never
    [[nodiscard]] bool isOn(const wl_output* output) const
    {
        return std::find(m_known.outputs.begin(), m_known.outputs.end(), output) !=
               m_known.outputs.end();
    }

private:
    static const zwlr_foreign_toplevel_handle_v1_listener kListener;

    static Followed& of(void* data) { return *static_cast<Followed*>(data); }

    void settle()
    {
        if (m_next.hasFocus && !m_known.hasFocus) {
            m_lastFocus = ++m_all.m_activations;
        }
        if (m_known != m_next) {
            m_known = m_next;
            m_all.m_hasChanged = true;
        }
    }

    void close()
    {
        WaylandToplevels& all = m_all;
        std::erase_if(all.m_toplevels, [this](const auto& other) { return other.get() == this; });
        all.m_hasChanged = true;
    }

    WaylandToplevels& m_all;
    WaylandOwned<zwlr_foreign_toplevel_handle_v1> m_handle;
    State m_next;
    State m_known;
    unsigned m_lastFocus = 0;
};

const zwlr_foreign_toplevel_handle_v1_listener WaylandToplevels::Followed::kListener = {
    .title = [](void*, zwlr_foreign_toplevel_handle_v1*, const char*) {},
    .app_id =
        [](void* data, zwlr_foreign_toplevel_handle_v1*, const char* id) {
            of(data).m_next.isOurs = QGuiApplication::desktopFileName() == QString::fromUtf8(id);
        },
    .output_enter = [](void* data, zwlr_foreign_toplevel_handle_v1*,
                       wl_output* output) { of(data).m_next.outputs.push_back(output); },
    .output_leave = [](void* data, zwlr_foreign_toplevel_handle_v1*,
                       wl_output* output) { std::erase(of(data).m_next.outputs, output); },
    .state =
        [](void* data, zwlr_foreign_toplevel_handle_v1*, wl_array* states) {
            of(data).m_next.hasFocus =
                has(*states, ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_ACTIVATED);
            of(data).m_next.isFullScreen =
                has(*states, ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_FULLSCREEN);
        },
    .done = [](void* data, zwlr_foreign_toplevel_handle_v1*) { of(data).settle(); },
    .closed = [](void* data, zwlr_foreign_toplevel_handle_v1*) { of(data).close(); },
    .parent = [](void*, zwlr_foreign_toplevel_handle_v1*, zwlr_foreign_toplevel_handle_v1*) {},
};

WaylandToplevels::WaylandToplevels(wl_display* display)
    : m_registry(wl_display_get_registry(display))
{
    static const zwlr_foreign_toplevel_manager_v1_listener managerListener = {
        .toplevel =
            [](void* data, zwlr_foreign_toplevel_manager_v1*,
               zwlr_foreign_toplevel_handle_v1* handle) {
                static_cast<WaylandToplevels*>(data)->add(handle);
            },
        .finished = [](void*, zwlr_foreign_toplevel_manager_v1*) {},
    };
    static const wl_registry_listener listener = {
        .global =
            [](void* data, wl_registry* registry, std::uint32_t global, const char* interface,
               std::uint32_t version) {
                auto& all = *static_cast<WaylandToplevels*>(data);
                if (std::string_view(interface) ==
                    zwlr_foreign_toplevel_manager_v1_interface.name) {
                    all.m_manager.reset(static_cast<zwlr_foreign_toplevel_manager_v1*>(
                        wl_registry_bind(registry, global,
                                         &zwlr_foreign_toplevel_manager_v1_interface,
                                         std::min(version, kManagerVersion))));
                    zwlr_foreign_toplevel_manager_v1_add_listener(all.m_manager.get(),
                                                                  &managerListener, data);
                }
            },
        .global_remove = [](void*, wl_registry*, std::uint32_t) {},
    };
    wl_registry_add_listener(m_registry.get(), &listener, this);
}

WaylandToplevels::~WaylandToplevels() = default;

bool WaylandToplevels::hasFocus() const
{
    return std::any_of(m_toplevels.begin(), m_toplevels.end(),
                       [](const auto& toplevel) { return toplevel->known().hasFocus; });
}

bool WaylandToplevels::isFilled(const wl_output* output) const
{
    if (!hasFocus()) {
        return false; // an empty workspace is shown, or a lock screen
    }
    const Followed* uppermost = nullptr;
    for (const auto& toplevel : m_toplevels) {
        const bool isLater =
            !uppermost || toplevel->lastFocus() > uppermost->lastFocus() ||
            (toplevel->lastFocus() == uppermost->lastFocus() && toplevel->known().isFullScreen);
        if (toplevel->isOn(output) && isLater) {
            uppermost = toplevel.get();
        }
    }
    return uppermost && uppermost->known().isFullScreen && !uppermost->known().isOurs;
}

bool WaylandToplevels::takeNews()
{
    return std::exchange(m_hasChanged, false);
}

void WaylandToplevels::add(zwlr_foreign_toplevel_handle_v1* handle)
{
    m_toplevels.push_back(std::make_unique<Followed>(*this, handle));
}

} // namespace pomotide::ui
