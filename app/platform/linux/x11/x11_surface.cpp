// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_surface.h"

#include "ui/overlay/painted_region.h"

#include <QPainter>

#include <xcb/shape.h>

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <utility>

namespace pomotide::ui {

using namespace std::chrono_literals;

namespace {

/// A stippled surface has one line in this many.
constexpr int kLineSpacing = 3;

constexpr auto kOpaque = std::numeric_limits<std::uint32_t>::max();

/// A pulse begins at once with a phase, and is at its peak by then.
constexpr auto kAwaitsPulse = 1s;

/// A new window is seen by then.
constexpr auto kFrame = 50ms;

/// GNOME Shell knows a new window by then.
constexpr auto kSettles = 150ms;

/// The size of a PutImage request without the picture, in bytes.
constexpr std::uint32_t kRequestHead = 64;

xcb_rectangle_t toXcb(const QRect& rect)
{
    return {static_cast<std::int16_t>(rect.x()), static_cast<std::int16_t>(rect.y()),
            static_cast<std::uint16_t>(rect.width()), static_cast<std::uint16_t>(rect.height())};
}

} // namespace

X11Surface::X11Surface(X11Overlays& overlays, const QRect& place,
                       std::optional<Dithering> dithering)
    : m_overlays(overlays), m_connection(overlays.connection), m_dithering(dithering),
      m_place(place), m_window(xcb_generate_id(m_connection)),
      m_picture(xcb_generate_id(m_connection)), m_context(xcb_generate_id(m_connection))
{
    createWindow();
    createPicture();
    if (m_overlays.areRenewed) {
        m_settling.setSingleShot(true);
        m_settling.callOnTimeout([this] { settle(); });
        m_settling.start(kAwaitsPulse);
    }
    m_overlays.windows.push_back(m_window);
}

X11Surface::~X11Surface()
{
    dropOld();
    std::erase(m_overlays.windows, m_window);
    xcb_destroy_window(m_connection, m_window);
    xcb_free_gc(m_connection, m_context);
    xcb_free_pixmap(m_connection, m_picture);
}

void X11Surface::repaint(const QRect& area, const Paint& paint)
{
    QImage picture(area.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.translate(-area.topLeft());
    painter.setClipRect(area);
    paint(painter);
    painter.end();

    if (m_dithering) {
        cutOut(picture, area);
    }
    upload(picture.convertToFormat(m_connection.imageFormat()), area.topLeft());
    m_isOutdated = m_overlays.areRenewed && m_isMapped;
    if (!m_isOutdated) {
        showPicture(area);
    }
    m_isPainted = true;
    map();
}

void X11Surface::setOpacity(double opacity)
{
    const auto number = static_cast<std::uint32_t>(std::llround(opacity * kOpaque));
    if (m_dithering || number == m_opacity) {
        return;
    }
    const auto before = std::exchange(m_opacity, number);
    map();
    if (m_isOutdated && before == kOpaque) { // looks like a new window
        renewWindow();
    }
    m_connection.setNumber(m_window, m_overlays.atoms.opacity, number);
}

void X11Surface::setShown(bool isShown)
{
    m_isShown = isShown;
    map();
}

/// Maps the window once it has a picture and while it is shown; unmaps it otherwise.
void X11Surface::map()
{
    const bool isSeen = m_isShown && m_isPainted && (m_isMapped || mayAppear());
    if (std::exchange(m_isMapped, isSeen) == isSeen) {
        return;
    }
    if (isSeen) {
        xcb_map_window(m_connection, m_window);
        if (m_overlays.areRenewed) {
            m_settling.start(kSettles);
        }
    } else {
        xcb_unmap_window(m_connection, m_window);
    }
}

bool X11Surface::mayAppear() const
{
    return !m_overlays.areRenewed || m_hasWaited || m_opacity == kOpaque;
}

void X11Surface::settle()
{
    m_hasWaited = true;
    map();
    if (m_opacity) {
        m_connection.setNumber(m_window, m_overlays.atoms.opacity, *m_opacity);
    }
    xcb_flush(m_connection);
}

void X11Surface::createWindow()
{
    const xcb_rectangle_t where = toXcb(m_place);
    constexpr std::uint32_t mask =
        XCB_CW_BACK_PIXEL | XCB_CW_BORDER_PIXEL | XCB_CW_OVERRIDE_REDIRECT | XCB_CW_COLORMAP;
    const std::uint32_t values[] = {0, 0, 1, m_connection.colormap()};
    xcb_create_window(m_connection, m_connection.depth(), m_window, m_connection.root(), where.x,
                      where.y, where.width, where.height, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT,
                      m_connection.visual(), mask, values);
    describe();
    letInputPass();
}

void X11Surface::createPicture()
{
    const xcb_rectangle_t whole = toXcb({{0, 0}, m_place.size()});
    xcb_create_pixmap(m_connection, m_connection.depth(), m_picture, m_window, whole.width,
                      whole.height);
    xcb_create_gc(m_connection, m_context, m_picture, 0, nullptr);
    xcb_poly_fill_rectangle(m_connection, m_picture, m_context, 1, &whole);
}

/// Sets the properties that compositors and window lists read.
void X11Surface::describe()
{
    static constexpr char name[] = "Pomotide\0Pomotide"; // instance and class
    xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, m_window, XCB_ATOM_WM_CLASS,
                        XCB_ATOM_STRING, 8, sizeof name, name);
    xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, m_window, XCB_ATOM_WM_NAME,
                        XCB_ATOM_STRING, 8, sizeof "Pomotide" - 1, name);
    m_connection.setNumber(m_window, m_overlays.atoms.process,
                           static_cast<std::uint32_t>(getpid()));
    // picom adds shadows to windows, which would darken the screen beside.
    m_connection.setNumber(m_window, m_overlays.atoms.shadow, 0);
    // Full-screen windows below must still be composited.
    constexpr std::uint32_t never = 2;
    m_connection.setNumber(m_window, m_overlays.atoms.bypassCompositor, never);
}

void X11Surface::letInputPass()
{
    xcb_shape_rectangles(m_connection, XCB_SHAPE_SO_SET, XCB_SHAPE_SK_INPUT,
                         XCB_CLIP_ORDERING_UNSORTED, m_window, 0, 0, 0, nullptr);
}

/// Splits the picture into several requests if the server's limit requires it.
void X11Surface::upload(const QImage& picture, QPoint at)
{
    const auto lineBytes = static_cast<std::uint32_t>(picture.bytesPerLine());
    const std::uint32_t mostBytes = 4 * xcb_get_maximum_request_length(m_connection);
    const int mostLines = std::max(1, static_cast<int>((mostBytes - kRequestHead) / lineBytes));
    for (int y = 0; y < picture.height(); y += mostLines) {
        const int lines = std::min(mostLines, picture.height() - y);
        xcb_put_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_picture, m_context,
                      static_cast<std::uint16_t>(picture.width()),
                      static_cast<std::uint16_t>(lines), static_cast<std::int16_t>(at.x()),
                      static_cast<std::int16_t>(at.y() + y), 0, m_connection.depth(),
                      lineBytes * static_cast<std::uint32_t>(lines), picture.constScanLine(y));
    }
}

void X11Surface::showPicture(const QRect& changed)
{
    // The server may keep a copy, so it is set again after each change.
    xcb_change_window_attributes(m_connection, m_window, XCB_CW_BACK_PIXMAP, &m_picture);
    const xcb_rectangle_t area = toXcb(changed);
    xcb_clear_area(m_connection, 0, m_window, area.x, area.y, area.width, area.height);
}

/// Puts a window with the present picture in the place of this one.
void X11Surface::renewWindow()
{
    dropOld();
    m_old = std::exchange(m_window, xcb_generate_id(m_connection));
    createWindow();
    xcb_change_window_attributes(m_connection, m_window, XCB_CW_BACK_PIXMAP, &m_picture);
    if (m_opacity) {
        m_connection.setNumber(m_window, m_overlays.atoms.opacity, *m_opacity);
    }
    xcb_map_window(m_connection, m_window);
    m_isOutdated = false;
    m_settling.start(kSettles);
    std::replace(m_overlays.windows.begin(), m_overlays.windows.end(), *m_old, m_window);
    QTimer::singleShot(kFrame, &m_settling, [this] {
        dropOld();
        xcb_flush(m_connection);
    });
}

void X11Surface::dropOld()
{
    if (m_old) {
        xcb_destroy_window(m_connection, *std::exchange(m_old, std::nullopt));
    }
}

void X11Surface::cutOut(const QImage& picture, const QRect& area)
{
    const int spacing = *m_dithering == Dithering::Stippled ? kLineSpacing : 1;
    std::vector<xcb_rectangle_t> runs;
    for (const QRect& run : paintedRegion(picture, area.topLeft(), spacing)) {
        runs.push_back(toXcb(run));
    }
    const xcb_rectangle_t anew = toXcb(area);
    xcb_shape_rectangles(m_connection, m_isPainted ? XCB_SHAPE_SO_SUBTRACT : XCB_SHAPE_SO_SET,
                         XCB_SHAPE_SK_BOUNDING, XCB_CLIP_ORDERING_UNSORTED, m_window, 0, 0,
                         m_isPainted ? 1 : 0, &anew);
    xcb_shape_rectangles(m_connection, XCB_SHAPE_SO_UNION, XCB_SHAPE_SK_BOUNDING,
                         XCB_CLIP_ORDERING_YX_SORTED, m_window, 0, 0,
                         static_cast<std::uint32_t>(runs.size()), runs.data());
}

} // namespace pomotide::ui
