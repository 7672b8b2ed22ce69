// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/wayland_global.h"

#include <wayland-client.h>

#include <cstdint>
#include <string_view>

namespace pomotide {

namespace {

struct Search {
    const wl_interface& wanted;
    void* found = nullptr;
};

} // namespace

void* bindGlobal(wl_display* display, const wl_interface& interface)
{
    static const wl_registry_listener listener = {
        .global =
            [](void* data, wl_registry* registry, std::uint32_t name, const char* offered,
               std::uint32_t) {
                auto& search = *static_cast<Search*>(data);
                if (search.found == nullptr && std::string_view(offered) == search.wanted.name) {
                    search.found = wl_registry_bind(registry, name, &search.wanted, 1);
                }
            },
        .global_remove = [](void*, wl_registry*, std::uint32_t) {},
    };
    Search search{.wanted = interface};
    wl_registry* const registry = wl_display_get_registry(display);
    wl_registry_add_listener(registry, &listener, &search);
    wl_display_roundtrip(display);
    wl_registry_destroy(registry);
    return search.found;
}

} // namespace pomotide
