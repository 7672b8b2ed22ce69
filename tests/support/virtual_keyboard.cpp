// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtual_keyboard.h"

#include "tests/support/wayland_global.h"

#include <QMap>
#include <QStringList>
#include <QTemporaryFile>
#include <QtGlobal>

#include <virtual-keyboard-client-protocol.h>
#include <wayland-client.h>

namespace pomotide {

namespace {

constexpr std::uint32_t kNoTime = 0;

// The files are those of the compositor's own keyboard data.
constexpr char kKeymap[] = "xkb_keymap {"
                           "xkb_keycodes { include \"evdev\" };"
                           "xkb_types { include \"complete\" };"
                           "xkb_compat { include \"complete\" };"
                           "xkb_symbols { include \"pc+us\" };"
                           "};";

const QMap<QString, std::uint32_t> kModifiers{{"shift", 1}, {"ctrl", 4}, {"alt", 8}, {"meta", 64}};

/// The kernel's code of a key.
std::uint32_t codeOf(const QString& key)
{
    static const QMap<QString, std::uint32_t> named{
        {"Escape", 1}, {"Return", 28}, {"space", 57}, {" ", 57}};
    if (named.contains(key)) {
        return named[key];
    }
    constexpr std::pair<const char*, std::uint32_t> rows[] = {
        {"1234567890", 2}, {"qwertyuiop", 16}, {"asdfghjkl", 30}, {"zxcvbnm", 44}};
    for (const auto& [row, first] : rows) {
        const auto place = QString(row).indexOf(key);
        if (place >= 0) {
            return first + static_cast<std::uint32_t>(place);
        }
    }
    qFatal("The test's keyboard has no key %s", qPrintable(key));
}

} // namespace

void VirtualKeyboard::Deleter::operator()(wl_display* display) const
{
    wl_display_disconnect(display);
}

void VirtualKeyboard::Deleter::operator()(zwp_virtual_keyboard_v1* keyboard) const
{
    zwp_virtual_keyboard_v1_destroy(keyboard);
}

VirtualKeyboard::VirtualKeyboard() : m_display(wl_display_connect(nullptr))
{
    if (!m_display) {
        qFatal("There is no Wayland desktop to test on");
    }
    auto* const seat = static_cast<wl_seat*>(bindGlobal(m_display.get(), wl_seat_interface));
    auto* const manager = static_cast<zwp_virtual_keyboard_manager_v1*>(
        bindGlobal(m_display.get(), zwp_virtual_keyboard_manager_v1_interface));
    if (seat == nullptr || manager == nullptr) {
        qFatal("This desktop takes no keys of a test");
    }
    m_keyboard.reset(zwp_virtual_keyboard_manager_v1_create_virtual_keyboard(manager, seat));
    QTemporaryFile keymap;
    if (!keymap.open() || keymap.write(kKeymap, sizeof(kKeymap)) < 0 || !keymap.flush()) {
        qFatal("The test's keyboard cannot be described");
    }
    zwp_virtual_keyboard_v1_keymap(m_keyboard.get(), WL_KEYBOARD_KEYMAP_FORMAT_XKB_V1,
                                   keymap.handle(), sizeof(kKeymap));
    wl_display_roundtrip(m_display.get());
}

void VirtualKeyboard::type(const QString& text)
{
    for (const QChar letter : text) {
        send(codeOf(letter), 0);
    }
}

void VirtualKeyboard::press(const QString& keys)
{
    QStringList names = keys.split('+');
    const QString key = names.takeLast();
    std::uint32_t modifiers = 0;
    for (const QString& name : names) {
        modifiers |= kModifiers[name];
    }
    send(codeOf(key), modifiers);
}

void VirtualKeyboard::send(std::uint32_t key, std::uint32_t modifiers)
{
    auto* const keyboard = m_keyboard.get();
    zwp_virtual_keyboard_v1_modifiers(keyboard, modifiers, 0, 0, 0);
    zwp_virtual_keyboard_v1_key(keyboard, kNoTime, key, WL_KEYBOARD_KEY_STATE_PRESSED);
    zwp_virtual_keyboard_v1_key(keyboard, kNoTime, key, WL_KEYBOARD_KEY_STATE_RELEASED);
    zwp_virtual_keyboard_v1_modifiers(keyboard, 0, 0, 0, 0);
    wl_display_roundtrip(m_display.get());
}

} // namespace pomotide
