// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/wayland/wl_owned.h"
#include "ui/overlay/overlay_display.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace pomotide::ui {

/// An output as the compositor describes it.
struct WaylandOutput {
    wl_output* object = nullptr;
    OverlayScreen screen; ///< its logical geometry times `scale`
    int scale = 1;        ///< pixels of pictures per logical pixel; an integer

    bool operator==(const WaylandOutput&) const = default;
};

/// The outputs of a compositor, kept up to date by events of the connection.
class WaylandOutputs final {
public:
    /// The outputs are complete after two round trips.
    explicit WaylandOutputs(wl_display* display);
    ~WaylandOutputs();

    [[nodiscard]] std::vector<WaylandOutput> all() const;

    /// True if an output was added, removed or changed since the last call.
    [[nodiscard]] bool takeNews();

private:
    class Followed;

    void add(std::uint32_t global, std::uint32_t version);
    void remove(std::uint32_t global);
    void setManager(std::uint32_t global, std::uint32_t version);

    WaylandOwned<wl_registry> m_registry;
    WaylandOwned<zxdg_output_manager_v1> m_manager;
    std::vector<std::unique_ptr<Followed>> m_outputs;
    bool m_hasChanged = false;
};

} // namespace pomotide::ui
