// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_connection.h"

#include <QSysInfo>

#include <algorithm>
#include <array>
#include <functional>

namespace pomotide::ui {

namespace {

xcb_screen_t* screenOf(xcb_connection_t* connection, int number)
{
    auto screens = xcb_setup_roots_iterator(xcb_get_setup(connection));
    for (; screens.rem > 0 && number > 0; --number) {
        xcb_screen_next(&screens);
    }
    return screens.rem > 0 ? screens.data : nullptr;
}

/// A format of pictures, as the server and as Qt describe it.
struct PictureFormat {
    std::uint8_t depth;
    std::uint8_t bitsPerPixel;
    std::uint32_t red;
    std::uint32_t green;
    std::uint32_t blue;
    QImage::Format image;
};

constexpr std::array kFormats{
    PictureFormat{32, 32, 0xff0000, 0xff00, 0xff, QImage::Format_ARGB32_Premultiplied},
    PictureFormat{24, 32, 0xff0000, 0xff00, 0xff, QImage::Format_RGB32},
    PictureFormat{16, 16, 0xf800, 0x7e0, 0x1f, QImage::Format_RGB16},
};

bool isTakenBy(const xcb_setup_t* setup, const PictureFormat& format)
{
    const xcb_format_t* const begin = xcb_setup_pixmap_formats(setup);
    return std::any_of(
        begin, begin + xcb_setup_pixmap_formats_length(setup), [&](const xcb_format_t& one) {
            return one.depth == format.depth && one.bits_per_pixel == format.bitsPerPixel &&
                   one.scanline_pad == 32; // as in QImage
        });
}

/// The first visual of that format that is good, or XCB_NONE.
xcb_visualid_t visualOf(const xcb_screen_t* screen, const PictureFormat& format,
                        const std::function<bool(xcb_visualid_t)>& isGood)
{
    for (auto depths = xcb_screen_allowed_depths_iterator(screen); depths.rem > 0;
         xcb_depth_next(&depths)) {
        if (depths.data->depth != format.depth) {
            continue;
        }
        for (auto visuals = xcb_depth_visuals_iterator(depths.data); visuals.rem > 0;
             xcb_visualtype_next(&visuals)) {
            const xcb_visualtype_t& visual = *visuals.data;
            if (visual._class == XCB_VISUAL_CLASS_TRUE_COLOR && visual.red_mask == format.red &&
                visual.green_mask == format.green && visual.blue_mask == format.blue &&
                isGood(visual.visual_id)) {
                return visual.visual_id;
            }
        }
    }
    return XCB_NONE;
}

bool hasOurByteOrder(xcb_connection_t* connection)
{
    const bool isLittle = xcb_get_setup(connection)->image_byte_order == XCB_IMAGE_ORDER_LSB_FIRST;
    return isLittle == (QSysInfo::ByteOrder == QSysInfo::LittleEndian);
}

} // namespace

xcb_atom_t atomOf(xcb_connection_t* connection, const QByteArray& name)
{
    const auto cookie =
        xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()), name.constData());
    const auto reply = owned(xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
}

std::unique_ptr<X11Connection> X11Connection::open()
{
    int number = 0;
    xcb_connection_t* const raw = xcb_connect(nullptr, &number);
    std::unique_ptr<X11Connection> connection(new X11Connection(raw, number));
    if (xcb_connection_has_error(raw) != 0 || !hasOurByteOrder(raw)) {
        return nullptr;
    }
    connection->m_screen = screenOf(raw, number);
    if (connection->m_screen == nullptr) {
        return nullptr;
    }
    if (!connection->chooseVisual()) {
        return nullptr;
    }
    connection->m_neverShown = xcb_generate_id(raw);
    xcb_create_window(raw, XCB_COPY_FROM_PARENT, connection->m_neverShown, connection->root(), 0, 0,
                      1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
    return connection;
}

X11Connection::X11Connection(xcb_connection_t* connection, int screenNumber)
    : m_connection(connection), m_screenNumber(screenNumber)
{}

bool X11Connection::chooseVisual()
{
    for (const PictureFormat& format : kFormats) {
        const bool hasAlpha = format.image == QImage::Format_ARGB32_Premultiplied;
        m_visual = visualOf(m_screen, format, [&](xcb_visualid_t visual) {
            return hasAlpha || visual == m_screen->root_visual;
        });
        if (m_visual == XCB_NONE || !isTakenBy(xcb_get_setup(m_connection), format)) {
            continue;
        }
        m_depth = format.depth;
        m_imageFormat = format.image;
        m_colormap = m_screen->default_colormap;
        if (m_visual != m_screen->root_visual) {
            m_colormap = xcb_generate_id(m_connection);
            xcb_create_colormap(m_connection, XCB_COLORMAP_ALLOC_NONE, m_colormap, root(),
                                m_visual);
        }
        return true;
    }
    return false;
}

QByteArray X11Connection::atomName(xcb_atom_t atom) const
{
    const auto cookie = xcb_get_atom_name(m_connection, atom);
    const auto reply = owned(xcb_get_atom_name_reply(m_connection, cookie, nullptr));
    return reply ? QByteArray(xcb_get_atom_name_name(reply.get()),
                              xcb_get_atom_name_name_length(reply.get()))
                 : QByteArray();
}

bool X11Connection::has(xcb_extension_t& extension) const
{
    const auto* const data = xcb_get_extension_data(m_connection, &extension);
    return data != nullptr && data->present != 0;
}

bool X11Connection::isKeyboardGrabbed() const
{
    // Cannot succeed, as the window is not shown; but if there is a grab, that is the reason given.
    const auto cookie = xcb_grab_keyboard(m_connection, 0, m_neverShown, XCB_CURRENT_TIME,
                                          XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
    const auto reply = owned(xcb_grab_keyboard_reply(m_connection, cookie, nullptr));
    return reply && reply->status == XCB_GRAB_STATUS_ALREADY_GRABBED;
}

void X11Connection::setNumber(xcb_window_t window, xcb_atom_t property, std::uint32_t number) const
{
    xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, window, property, XCB_ATOM_CARDINAL,
                        32, 1, &number);
}

} // namespace pomotide::ui
