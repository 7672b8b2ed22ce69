// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtual_pointer.h"

#include "tests/support/wayland_global.h"

#include <QtGlobal>

#include <virtual-pointer-client-protocol.h>
#include <wayland-client.h>

#include <cstdint>

namespace pomotide {

namespace {

constexpr std::uint32_t kLeftButton = 0x110; // the kernel's code
constexpr std::uint32_t kNoTime = 0;

} // namespace

void VirtualPointer::Deleter::operator()(wl_display* display) const
{
    wl_display_disconnect(display);
}

void VirtualPointer::Deleter::operator()(zwlr_virtual_pointer_v1* pointer) const
{
    zwlr_virtual_pointer_v1_destroy(pointer);
}

VirtualPointer::VirtualPointer() : m_display(wl_display_connect(nullptr))
{
    auto* const manager =
        m_display ? static_cast<zwlr_virtual_pointer_manager_v1*>(
                        bindGlobal(m_display.get(), zwlr_virtual_pointer_manager_v1_interface))
                  : nullptr;
    if (!manager) {
        qFatal("There is no sway to test on: run this by way of tests/support/with_sway");
    }
    m_pointer.reset(zwlr_virtual_pointer_manager_v1_create_virtual_pointer(manager, nullptr));
    zwlr_virtual_pointer_manager_v1_destroy(manager);
    wl_display_roundtrip(m_display.get());
}

void VirtualPointer::click(QPoint point, QSize desktop)
{
    auto* const pointer = m_pointer.get();
    const auto number = [](int value) { return static_cast<std::uint32_t>(value); };
    zwlr_virtual_pointer_v1_motion_absolute(pointer, kNoTime, number(point.x()), number(point.y()),
                                            number(desktop.width()), number(desktop.height()));
    zwlr_virtual_pointer_v1_frame(pointer);
    for (const auto state : {WL_POINTER_BUTTON_STATE_PRESSED, WL_POINTER_BUTTON_STATE_RELEASED}) {
        zwlr_virtual_pointer_v1_button(pointer, kNoTime, kLeftButton, state);
        zwlr_virtual_pointer_v1_frame(pointer);
    }
    wl_display_roundtrip(m_display.get());
}

} // namespace pomotide
