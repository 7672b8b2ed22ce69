// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

struct wl_buffer;
struct wl_compositor;
struct wl_display;
struct wl_output;
struct wl_region;
struct wl_registry;
struct wl_shm;
struct wl_shm_pool;
struct wl_surface;
struct zwlr_foreign_toplevel_handle_v1;
struct zwlr_foreign_toplevel_manager_v1;
struct zwlr_layer_shell_v1;
struct zwlr_layer_surface_v1;
struct zxdg_output_manager_v1;
struct zxdg_output_v1;

namespace pomotide::ui {

/// Destroys an object by its protocol's request, so that the compositor frees it, too.
struct WaylandDeleter {
    void operator()(wl_buffer* object) const;
    void operator()(wl_compositor* object) const;
    void operator()(wl_display* object) const;
    void operator()(wl_output* object) const;
    void operator()(wl_region* object) const;
    void operator()(wl_registry* object) const;
    void operator()(wl_shm* object) const;
    void operator()(wl_shm_pool* object) const;
    void operator()(wl_surface* object) const;
    void operator()(zwlr_foreign_toplevel_handle_v1* object) const;
    void operator()(zwlr_foreign_toplevel_manager_v1* object) const;
    void operator()(zwlr_layer_shell_v1* object) const;
    void operator()(zwlr_layer_surface_v1* object) const;
    void operator()(zxdg_output_manager_v1* object) const;
    void operator()(zxdg_output_v1* object) const;
};

template<typename Object>
using WaylandOwned = std::unique_ptr<Object, WaylandDeleter>;

} // namespace pomotide::ui
