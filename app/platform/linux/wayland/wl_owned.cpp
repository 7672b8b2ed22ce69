// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/wl_owned.h"

#include <foreign-toplevel-client-protocol.h>
#include <layer-shell-client-protocol.h>
#include <wayland-client.h>
#include <xdg-output-client-protocol.h>

namespace pomotide::ui {

void WaylandDeleter::operator()(wl_buffer* object) const
{
    wl_buffer_destroy(object);
}

void WaylandDeleter::operator()(wl_compositor* object) const
{
    wl_compositor_destroy(object);
}

void WaylandDeleter::operator()(wl_display* object) const
{
    wl_display_disconnect(object);
}

void WaylandDeleter::operator()(wl_output* object) const
{
    if (wl_output_get_version(object) >= WL_OUTPUT_RELEASE_SINCE_VERSION) {
        wl_output_release(object);
    } else {
        wl_output_destroy(object);
    }
}

void WaylandDeleter::operator()(wl_region* object) const
{
    wl_region_destroy(object);
}

void WaylandDeleter::operator()(wl_registry* object) const
{
    wl_registry_destroy(object);
}

void WaylandDeleter::operator()(wl_shm* object) const
{
    wl_shm_destroy(object);
}

void WaylandDeleter::operator()(wl_shm_pool* object) const
{
    wl_shm_pool_destroy(object);
}

void WaylandDeleter::operator()(wl_surface* object) const
{
    wl_surface_destroy(object);
}

void WaylandDeleter::operator()(zwlr_foreign_toplevel_handle_v1* object) const
{
    zwlr_foreign_toplevel_handle_v1_destroy(object);
}

void WaylandDeleter::operator()(zwlr_foreign_toplevel_manager_v1* object) const
{
    zwlr_foreign_toplevel_manager_v1_destroy(object); // it has no request for that
}

void WaylandDeleter::operator()(zwlr_layer_shell_v1* object) const
{
    if (zwlr_layer_shell_v1_get_version(object) >= ZWLR_LAYER_SHELL_V1_DESTROY_SINCE_VERSION) {
        zwlr_layer_shell_v1_destroy(object);
    } else {
        // That version of the protocol has no destructor.
        wl_proxy_destroy(reinterpret_cast<wl_proxy*>(object));
    }
}

void WaylandDeleter::operator()(zwlr_layer_surface_v1* object) const
{
    zwlr_layer_surface_v1_destroy(object);
}

void WaylandDeleter::operator()(zxdg_output_manager_v1* object) const
{
    zxdg_output_manager_v1_destroy(object);
}

void WaylandDeleter::operator()(zxdg_output_v1* object) const
{
    zxdg_output_v1_destroy(object);
}

} // namespace pomotide::ui
