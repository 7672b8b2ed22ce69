// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/wayland/wl_owned.h"

#include <memory>
#include <string>

namespace pomotide::ui {

/// A connection to the compositor, beside the one that Qt may have. Once it is broken, what is
/// asked of its objects has no effect any more.
class WaylandConnection final {
public:
    /// To the compositor that the environment names; null if it names none, or none answers.
    [[nodiscard]] static std::unique_ptr<WaylandConnection> open();

    [[nodiscard]] wl_display* display() const { return m_display.get(); }
    [[nodiscard]] int descriptor() const;

    /// Handles what has arrived, does not wait for more, and sends what there is to answer.
    void receive() const;

    /// Returns when the compositor has done all that was asked of it, and its answers are handled.
    void roundTrip() const;

    void flush() const;

    /// Empty as long as it works, then why it does not.
    [[nodiscard]] std::string failure() const;

private:
    explicit WaylandConnection(WaylandOwned<wl_display> display);

    WaylandOwned<wl_display> m_display;
};

} // namespace pomotide::ui
