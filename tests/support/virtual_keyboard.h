// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <memory>

struct wl_display;
struct zwp_virtual_keyboard_v1;

namespace pomotide {

/// A keyboard, with the American layout, for a Wayland desktop that has none.
class VirtualKeyboard final {
public:
    /// The test fails if the compositor does not support it.
    VirtualKeyboard();

    /// Types small letters, digits and blanks. Returns when the compositor has processed them.
    void type(const QString& text);

    /// Presses keys together, for example "ctrl+alt+p" or "Escape".
    void press(const QString& keys);

private:
    struct Deleter {
        void operator()(wl_display* display) const;
        void operator()(zwp_virtual_keyboard_v1* keyboard) const;
    };

    void send(std::uint32_t key, std::uint32_t modifiers);

    std::unique_ptr<wl_display, Deleter> m_display;
    std::unique_ptr<zwp_virtual_keyboard_v1, Deleter> m_keyboard;
};

} // namespace pomotide
