// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/wayland/wl_owned.h"

#include <memory>
#include <vector>

struct wl_output;

namespace pomotide::ui {

/// The windows of all programs, where the compositor tells of them by
/// wlr-foreign-toplevel-management: which one has the focus, and which ones are full-screen.
class WaylandToplevels final {
public:
    /// Complete after three round trips. The outputs must have been bound before it.
    explicit WaylandToplevels(wl_display* display);
    ~WaylandToplevels();

    /// False if the compositor does not tell.
    [[nodiscard]] bool isKnown() const { return m_manager != nullptr; }

    /// True if any window has the focus. None has it while the screen is locked.
    [[nodiscard]] bool hasFocus() const;

    /// True if a full-screen window of another program fills that output: of all its windows the
    /// one that had the focus last.
    [[nodiscard]] bool isFilled(const wl_output* output) const;

    /// True if a window has changed since the last call.
    [[nodiscard]] bool takeNews();

private:
    class Followed;

    void add(zwlr_foreign_toplevel_handle_v1* handle);

    WaylandOwned<wl_registry> m_registry;
    WaylandOwned<zwlr_foreign_toplevel_manager_v1> m_manager;
    std::vector<std::unique_ptr<Followed>> m_toplevels;
    unsigned m_activations = 0;
    bool m_hasChanged = false;
};

} // namespace pomotide::ui
