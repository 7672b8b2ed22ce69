// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/wayland/wl_owned.h"

#include <memory>
#include <string>

namespace pomotide::ui {

/// A connection to the compositor, separate from Qt's. Once it is broken, requests have no effect.
class WaylandConnection final {
public:
    /// Connects to the compositor named by the environment; null if it names none or none answers.
    [[nodiscard]] static std::unique_ptr<WaylandConnection> open();

    [[nodiscard]] wl_display* display() const { return m_display.get(); }
    [[nodiscard]] int descriptor() const;

    /// Handles pending events and sends pending requests, without waiting.
    void receive() const;

    /// Returns when the compositor has handled all requests and its events are handled here.
    void roundTrip() const;

    void flush() const;

    /// The reason why the connection is broken; empty while it works.
    [[nodiscard]] std::string failure() const;

private:
    explicit WaylandConnection(WaylandOwned<wl_display> display);

    WaylandOwned<wl_display> m_display;
};

} // namespace pomotide::ui
