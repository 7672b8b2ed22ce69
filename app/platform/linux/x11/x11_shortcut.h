// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/global_shortcut.h"

#include "app/platform/linux/x11/x11_connection.h"

#include <QSocketNotifier>

#include <xcb/xcb.h>
#include <xcb/xcb_keysyms.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pomotide::app {

/// On X11 the server gives a key to the first program that grabs it. The connection is separate, so
/// that other events do not wake the program up.
class X11Shortcut final : public GlobalShortcut {
    Q_OBJECT

public:
    /// Null if there is no X server.
    [[nodiscard]] static std::unique_ptr<X11Shortcut> open();

    void set(const std::string& shortcut) override;
    [[nodiscard]] QString keys() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isUnsupported() const override { return false; }

private:
    enum class Status { Free, Grabbed, Taken, NoSuchKey, ServerGone };

    struct FreeSymbols {
        void operator()(xcb_key_symbols_t* symbols) const { xcb_key_symbols_free(symbols); }
    };
    using Connection = std::unique_ptr<xcb_connection_t, ui::Disconnect>;

    X11Shortcut(Connection connection, xcb_window_t root);

    /// A key with its modifiers, locks included.
    struct Combination {
        xcb_keycode_t key = 0;
        std::uint16_t modifiers = 0;

        bool operator==(const Combination&) const = default;
    };

    void grab();
    void release(const std::vector<Combination>& combinations);
    [[nodiscard]] bool grab(const std::vector<Combination>& combinations);
    [[nodiscard]] std::vector<Combination> combinations() const;
    [[nodiscard]] std::uint16_t numLock() const;
    void hear();
    void hear(xcb_generic_event_t& event);
    void hearPress(const xcb_key_press_event_t& press);

    struct Stroke {
        xcb_keycode_t key = 0;
        xcb_timestamp_t time = 0;

        bool operator==(const Stroke&) const = default;
    };

    Connection m_connection;
    std::unique_ptr<xcb_key_symbols_t, FreeSymbols> m_symbols;
    xcb_window_t m_root;
    QSocketNotifier m_notifier;
    std::string m_shortcut;
    std::vector<Combination> m_grabbed;
    Status m_status = Status::Free;
    std::optional<Stroke> m_released; ///< the last release
};

} // namespace pomotide::app
