// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"

#include <QProcess>
#include <QTest>

#include <xcb/res.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <numbers>

namespace pomotide {

namespace {

constexpr double kRingRadius = 0.975 * 0.9 / 2; // per monitor's shorter side

template<typename Reply>
std::unique_ptr<Reply, decltype(&std::free)> owned(Reply* reply)
{
    return {reply, &std::free};
}

void xdotool(const QStringList& arguments)
{
    if (QProcess::execute("xdotool", arguments) != 0) {
        QTest::qFail(qPrintable("xdotool failed: " + arguments.join(' ')), __FILE__, __LINE__);
    }
}

} // namespace

Desktop::Desktop() : m_connection(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_connection.get()) != 0) {
        qFatal("There is no X server to test on: run this by way of tests/support/with_desktop");
    }
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())).data->root;
    const std::uint32_t events = XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_change_window_attributes(m_connection.get(), m_root, XCB_CW_EVENT_MASK, &events);
}

QImage Desktop::picture(const QRect& area) const
{
    const auto reply = owned(xcb_get_image_reply(
        m_connection.get(),
        xcb_get_image(m_connection.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, m_root,
                      static_cast<std::int16_t>(area.x()), static_cast<std::int16_t>(area.y()),
                      static_cast<std::uint16_t>(area.width()),
                      static_cast<std::uint16_t>(area.height()), ~0u),
        nullptr));
    if (!reply) {
        qFatal("The X server has no picture of the desktop");
    }
    return QImage(xcb_get_image_data(reply.get()), area.width(), area.height(),
                  QImage::Format_RGB32)
        .copy();
}

QColor Desktop::pixel(QPoint point) const
{
    return picture({point, QSize(1, 1)}).pixelColor(0, 0);
}

xcb_window_t Desktop::activeWindow() const
{
    return numbers(m_root, "_NET_ACTIVE_WINDOW").value(0, XCB_NONE);
}

int Desktop::activations()
{
    const auto activeProperty = atom("_NET_ACTIVE_WINDOW");
    while (const auto event = owned(xcb_poll_for_event(m_connection.get()))) {
        const auto* change = reinterpret_cast<const xcb_property_notify_event_t*>(event.get());
        const bool isIt = (event->response_type & 0x7F) == XCB_PROPERTY_NOTIFY &&
                          change->window == m_root && change->atom == activeProperty;
        m_activations += isIt ? 1 : 0;
    }
    return m_activations;
}

QList<xcb_window_t> Desktop::managedWindows(qint64 pid) const
{
    auto windows = numbers(m_root, "_NET_CLIENT_LIST");
    windows.removeIf([&](xcb_window_t window) { return !belongsTo(window, pid); });
    return windows;
}

QList<xcb_window_t> Desktop::overlays(qint64 pid) const
{
    // A tray icon whose tray has gone is also a child of the root window for a while.
    const auto isOverlay = [&](xcb_window_t window) {
        return property(window, "WM_CLASS").startsWith("Pomotide") && belongsTo(window, pid) &&
               isVisible(window);
    };
    auto windows = children(m_root);
    windows.removeIf([&](xcb_window_t window) { return !isOverlay(window); });
    return windows;
}

QList<xcb_window_t> Desktop::menus(qint64 pid) const
{
    // Of the menus' properties, Qt sets only this one.
    const auto isMenu = [&](xcb_window_t window) {
        return !numbers(window, "WM_TRANSIENT_FOR").isEmpty() && belongsTo(window, pid) &&
               isVisible(window);
    };
    auto windows = children(m_root);
    windows.removeIf([&](xcb_window_t window) { return !isMenu(window); });
    return windows;
}

QList<QRect> Desktop::overlayPlaces(qint64 pid) const
{
    QList<QRect> places;
    for (const auto window : overlays(pid)) {
        places.append(place(window));
    }
    return places;
}

QMap<QByteArray, std::uint32_t> Desktop::overlayResources(qint64 pid) const
{
    QMap<QByteArray, std::uint32_t> resources;
    const auto windows = overlays(pid);
    if (windows.isEmpty()) {
        return resources;
    }
    const auto reply = owned(xcb_res_query_client_resources_reply(
        m_connection.get(), xcb_res_query_client_resources(m_connection.get(), windows.first()),
        nullptr));
    if (!reply) {
        qFatal("The X server does not say what it keeps");
    }
    const auto* const types = xcb_res_query_client_resources_types(reply.get());
    for (int i = 0; i < xcb_res_query_client_resources_types_length(reply.get()); ++i) {
        resources.insert(atomName(types[i].resource_type), types[i].count);
    }
    return resources;
}

bool Desktop::isComposited() const
{
    const auto reply = owned(xcb_get_selection_owner_reply(
        m_connection.get(), xcb_get_selection_owner(m_connection.get(), atom("_NET_WM_CM_S0")),
        nullptr));
    return reply && reply->owner != XCB_NONE;
}

std::optional<QRect> Desktop::trayIcon(qint64 pid) const
{
    // The icon is a child of a window of the tray; of a program's windows, only the main window is
    // a child of another window.
    const auto managed = managedWindows(pid);
    auto windows = children(m_root);
    windows.removeIf([&](xcb_window_t window) { return belongsTo(window, pid); });
    for (qsizetype i = 0; i < windows.size(); ++i) {
        const auto window = windows[i];
        if (belongsTo(window, pid) && !managed.contains(window) && isVisible(window)) {
            return place(window);
        }
        windows.append(children(window));
    }
    return std::nullopt;
}

QString Desktop::title(xcb_window_t window) const
{
    return property(window, "_NET_WM_NAME");
}

QRect Desktop::place(xcb_window_t window) const
{
    const auto geometry = owned(xcb_get_geometry_reply(
        m_connection.get(), xcb_get_geometry(m_connection.get(), window), nullptr));
    const auto origin = owned(xcb_translate_coordinates_reply(
        m_connection.get(), xcb_translate_coordinates(m_connection.get(), window, m_root, 0, 0),
        nullptr));
    if (!geometry || !origin) {
        return {}; // the window was destroyed meanwhile
    }
    return {origin->dst_x, origin->dst_y, geometry->width, geometry->height};
}

xcb_atom_t Desktop::atom(const QByteArray& name) const
{
    const auto reply = owned(xcb_intern_atom_reply(
        m_connection.get(),
        xcb_intern_atom(m_connection.get(), 0, static_cast<std::uint16_t>(name.size()),
                        name.constData()),
        nullptr));
    return reply->atom;
}

QByteArray Desktop::atomName(xcb_atom_t atom) const
{
    const auto reply = owned(xcb_get_atom_name_reply(
        m_connection.get(), xcb_get_atom_name(m_connection.get(), atom), nullptr));
    return {xcb_get_atom_name_name(reply.get()), xcb_get_atom_name_name_length(reply.get())};
}

QByteArray Desktop::property(xcb_window_t window, const QByteArray& name) const
{
    const auto reply = owned(xcb_get_property_reply(
        m_connection.get(),
        xcb_get_property(m_connection.get(), 0, window, atom(name), XCB_ATOM_ANY, 0, 4096),
        nullptr));
    if (!reply) {
        return {}; // the window was destroyed meanwhile
    }
    return {static_cast<const char*>(xcb_get_property_value(reply.get())),
            xcb_get_property_value_length(reply.get())};
}

QList<std::uint32_t> Desktop::numbers(xcb_window_t window, const QByteArray& name) const
{
    const auto bytes = property(window, name);
    QList<std::uint32_t> numbers(bytes.size() / qsizetype{sizeof(std::uint32_t)});
    std::memcpy(numbers.data(), bytes.constData(), sizeof(std::uint32_t) * size_t(numbers.size()));
    return numbers;
}

QList<xcb_window_t> Desktop::children(xcb_window_t window) const
{
    const auto tree = owned(xcb_query_tree_reply(
        m_connection.get(), xcb_query_tree(m_connection.get(), window), nullptr));
    if (!tree) {
        return {}; // the window was destroyed meanwhile
    }
    const auto* const first = xcb_query_tree_children(tree.get());
    return {first, first + xcb_query_tree_children_length(tree.get())};
}

bool Desktop::belongsTo(xcb_window_t window, qint64 pid) const
{
    return numbers(window, "_NET_WM_PID").value(0) == pid;
}

bool Desktop::isVisible(xcb_window_t window) const
{
    const auto reply = owned(xcb_get_window_attributes_reply(
        m_connection.get(), xcb_get_window_attributes(m_connection.get(), window), nullptr));
    return reply && reply->map_state == XCB_MAP_STATE_VIEWABLE &&
           reply->_class == XCB_WINDOW_CLASS_INPUT_OUTPUT;
}

QPoint pointOfRing(const QRect& monitor, double turn)
{
    const double radius = kRingRadius * std::min(monitor.width(), monitor.height());
    const double angle = 2 * std::numbers::pi * turn;
    const QPointF centre(monitor.x() + monitor.width() / 2.0, monitor.y() + monitor.height() / 2.0);
    const QPointF point = centre + radius * QPointF(std::sin(angle), -std::cos(angle));
    return {static_cast<int>(std::floor(point.x())), static_cast<int>(std::floor(point.y()))};
}

QColor blended(QColor above, double opacity, QColor beneath)
{
    const auto mix = [opacity](int top, int bottom) {
        return static_cast<int>(std::lround(std::lerp(bottom, top, opacity)));
    };
    return {mix(above.red(), beneath.red()), mix(above.green(), beneath.green()),
            mix(above.blue(), beneath.blue())};
}

bool isNear(QColor one, QColor other, int tolerance)
{
    return std::abs(one.red() - other.red()) <= tolerance &&
           std::abs(one.green() - other.green()) <= tolerance &&
           std::abs(one.blue() - other.blue()) <= tolerance;
}

void click(QPoint point, Qt::MouseButton button)
{
    xdotool({"mousemove", QString::number(point.x()), QString::number(point.y()), "click",
             button == Qt::RightButton ? "3" : "1"});
}

void moveTo(QPoint point)
{
    xdotool({"mousemove", QString::number(point.x()), QString::number(point.y())});
}

void drag(QPoint from, QPoint to)
{
    moveTo(from);
    xdotool({"mousedown", "1"});
    constexpr int kSteps = 4; // a drag begins, and finds what is below it, by movements
    for (int step = 1; step <= kSteps; ++step) {
        moveTo(from + (to - from) * step / kSteps);
    }
}

void drop()
{
    xdotool({"mouseup", "1"});
}

void press(const QString& keys)
{
    xdotool(QStringList{"key", "--clearmodifiers"} + keys.split(' '));
}

void type(const QString& text)
{
    xdotool({"type", text});
}

void putWindow(xcb_window_t window, const QRect& place)
{
    const auto id = QString::number(window);
    xdotool({"windowmove", id, QString::number(place.x()), QString::number(place.y()), "windowsize",
             id, QString::number(place.width()), QString::number(place.height())});
}

void goToWorkspace(int number)
{
    xdotool({"set_desktop", QString::number(number)});
}

} // namespace pomotide
