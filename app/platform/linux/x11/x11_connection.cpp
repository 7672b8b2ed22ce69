// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_connection.h"

#include <QSysInfo>

namespace pomotide::ui {

namespace {

constexpr std::uint8_t kDepth = 32;

xcb_screen_t* screenOf(xcb_connection_t* connection, int number)
{
    auto screens = xcb_setup_roots_iterator(xcb_get_setup(connection));
    for (; screens.rem > 0 && number > 0; --number) {
        xcb_screen_next(&screens);
    }
    return screens.rem > 0 ? screens.data : nullptr;
}

xcb_visualid_t visualWithAlpha(const xcb_screen_t* screen)
{
    for (auto depths = xcb_screen_allowed_depths_iterator(screen); depths.rem > 0;
         xcb_depth_next(&depths)) {
        if (depths.data->depth != kDepth) {
            continue;
        }
        for (auto visuals = xcb_depth_visuals_iterator(depths.data); visuals.rem > 0;
             xcb_visualtype_next(&visuals)) {
            const bool isAsInPictures = visuals.data->red_mask == 0xff0000 &&
                                        visuals.data->green_mask == 0xff00 &&
                                        visuals.data->blue_mask == 0xff;
            if (visuals.data->_class == XCB_VISUAL_CLASS_TRUE_COLOR && isAsInPictures) {
                return visuals.data->visual_id;
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
    connection->m_visual = visualWithAlpha(connection->m_screen);
    if (connection->m_visual == XCB_NONE) {
        return nullptr;
    }
    connection->m_colormap = xcb_generate_id(raw);
    xcb_create_colormap(raw, XCB_COLORMAP_ALLOC_NONE, connection->m_colormap, connection->root(),
                        connection->m_visual);
    return connection;
}

X11Connection::X11Connection(xcb_connection_t* connection, int screenNumber)
    : m_connection(connection), m_screenNumber(screenNumber)
{}

QByteArray X11Connection::atomName(xcb_atom_t atom) const
{
    const auto cookie = xcb_get_atom_name(m_connection, atom);
    const auto reply = owned(xcb_get_atom_name_reply(m_connection, cookie, nullptr));
    return reply ? QByteArray(xcb_get_atom_name_name(reply.get()),
                              xcb_get_atom_name_name_length(reply.get()))
                 : QByteArray();
}

void X11Connection::setNumber(xcb_window_t window, xcb_atom_t property, std::uint32_t number) const
{
    xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, window, property, XCB_ATOM_CARDINAL,
                        32, 1, &number);
}

} // namespace pomotide::ui
