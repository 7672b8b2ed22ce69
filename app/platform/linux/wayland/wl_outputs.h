// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/wayland/wl_owned.h"
#include "ui/overlay/overlay_display.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace pomotide::ui {

/// An output, as the compositor has described it.
struct WaylandOutput {
    wl_output* object = nullptr;
    OverlayScreen screen; ///< its logical geometry times `scale`
    int scale = 1;        ///< pixels of pictures to one logical pixel: a whole number

    bool operator==(const WaylandOutput&) const = default;
};

/// The outputs of a compositor, kept up to date by what arrives on the connection.
class WaylandOutputs final {
public:
    /// The outputs are known after two round trips.
    explicit WaylandOutputs(wl_display* display);
    ~WaylandOutputs();

    [[nodiscard]] std::vector<WaylandOutput> all() const;

    /// True if an output has come, gone or changed since the last call.
    [[nodiscard]] bool takeNews();

private:
    class Followed;

    void add(std::uint32_t global, std::uint32_t version);
    void remove(std::uint32_t global);
    void setManager(std::uint32_t global, std::uint32_t version);

    WaylandOwned<wl_registry> m_registry;
    WaylandOwned<zxdg_output_manager_v1> m_manager;
    std::vector<std::unique_ptr<Followed>> m_outputs;
    bool m_hasExternalChanges = false;
};

} // namespace pomotide::ui
