// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <vector>

namespace pomotide::ui {

/// Owns a reply of the X server.
template<typename Reply>
std::unique_ptr<Reply, decltype(&std::free)> owned(Reply* reply)
{
    return {reply, &std::free};
}

struct Disconnect {
    void operator()(xcb_connection_t* connection) const { xcb_disconnect(connection); }
};

/// The atom of that name; XCB_ATOM_NONE after an error.
[[nodiscard]] xcb_atom_t atomOf(xcb_connection_t* connection, const QByteArray& name);

/// A connection to the X server, separate from Qt's. It receives only the events that it selects,
/// so that property changes of other windows do not wake the program up.
class X11Connection final {
public:
    /// Null if there is no server, or it takes no pictures in a format of QImage.
    [[nodiscard]] static std::unique_ptr<X11Connection> open();

    X11Connection(const X11Connection&) = delete;
    X11Connection& operator=(const X11Connection&) = delete;
    ~X11Connection() { xcb_disconnect(m_connection); }

    /// For requests.
    operator xcb_connection_t*() const { return m_connection; } // NOLINT(*-explicit-*)

    [[nodiscard]] const xcb_screen_t& screen() const { return *m_screen; }
    [[nodiscard]] int screenNumber() const { return m_screenNumber; }
    [[nodiscard]] xcb_window_t root() const { return m_screen->root; }

    /// The visual for windows of ours: with alpha if the server has one, else the root window's.
    [[nodiscard]] xcb_visualid_t visual() const { return m_visual; }
    [[nodiscard]] xcb_colormap_t colormap() const { return m_colormap; }
    [[nodiscard]] std::uint8_t depth() const { return m_depth; }
    /// The format of pictures of that depth.
    [[nodiscard]] QImage::Format imageFormat() const { return m_imageFormat; }
    [[nodiscard]] bool hasAlpha() const
    {
        return m_imageFormat == QImage::Format_ARGB32_Premultiplied;
    }

    [[nodiscard]] xcb_atom_t atom(const QByteArray& name) const
    {
        return atomOf(m_connection, name);
    }
    [[nodiscard]] QByteArray atomName(xcb_atom_t atom) const;

    /// True if the server has the extension. A request of one that it does not have breaks the
    /// connection.
    [[nodiscard]] bool has(xcb_extension_t& extension) const;

    /// True if another program has grabbed the keyboard: while a screen locker or a menu is open.
    [[nodiscard]] bool isKeyboardGrabbed() const;

    /// Sets a property that is one number.
    void setNumber(xcb_window_t window, xcb_atom_t property, std::uint32_t number) const;

private:
    X11Connection(xcb_connection_t* connection, int screenNumber);

    /// False if the server has neither visual.
    bool chooseVisual();

    xcb_connection_t* m_connection;
    int m_screenNumber;
    xcb_screen_t* m_screen = nullptr;
    xcb_visualid_t m_visual = XCB_NONE;
    xcb_colormap_t m_colormap = XCB_NONE;
    std::uint8_t m_depth = 0;
    xcb_window_t m_neverShown = XCB_NONE;
    QImage::Format m_imageFormat = QImage::Format_Invalid;
};

} // namespace pomotide::ui
