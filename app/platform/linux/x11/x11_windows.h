// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/x11/x11_connection.h"

#include <QList>
#include <QRect>
#include <QRegion>

#include <vector>

namespace pomotide::ui {

/// The windows on the desktop, by what the window manager tells of them.
class X11Windows final {
public:
    /// `connection` must outlive it.
    explicit X11Windows(const X11Connection& connection);

    /// True if the property of the root window has to do with them.
    [[nodiscard]] bool isAbout(xcb_atom_t property) const;

    /// The size of all screens together; empty if the window manager does not tell it.
    [[nodiscard]] QSize desktopSize() const;
    [[nodiscard]] bool isDesktopSize(xcb_atom_t property) const
    {
        return property == m_desktopSize;
    }

    /// True if one of them has the focus; false while one of Wayland has it.
    [[nodiscard]] bool hasFocus() const;

    /// Returns those of the screens whose uppermost window is another program's full-screen one.
    [[nodiscard]] QList<QRect> filled(const QList<QRect>& screens) const;

    /// Returns what can be seen of this program's own windows, with their frames.
    [[nodiscard]] QRegion ours() const;

private:
    struct Question;
    struct Window;

    [[nodiscard]] std::vector<Window> windows() const;
    [[nodiscard]] Question ask(xcb_window_t window) const;
    [[nodiscard]] Window answer(const Question& question, std::uint32_t workspace) const;
    [[nodiscard]] std::vector<std::uint32_t> numbers(xcb_get_property_cookie_t question) const;
    [[nodiscard]] xcb_get_property_cookie_t property(xcb_window_t window, xcb_atom_t name) const;

    const X11Connection& m_connection;
    xcb_atom_t m_desktopSize;
    xcb_atom_t m_stacking; ///< the managed windows, the lowest first
    xcb_atom_t m_active;
    xcb_atom_t m_workspace;
    xcb_atom_t m_workspaceOfWindow;
    xcb_atom_t m_state;
    xcb_atom_t m_fullScreen;
    xcb_atom_t m_hidden;
    xcb_atom_t m_process;
    xcb_atom_t m_frame;
};

} // namespace pomotide::ui
