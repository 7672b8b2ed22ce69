// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_windows.h"

#include <unistd.h>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// More windows and states than there ever are, in numbers of 32 bits.
constexpr std::uint32_t kMost = 4096;

constexpr std::uint32_t kEveryWorkspace = 0xffffffff;

bool has(const std::vector<std::uint32_t>& numbers, std::uint32_t number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

/// The property has the widths of the left, right, upper and lower side.
QMargins marginsOf(const std::vector<std::uint32_t>& frame)
{
    if (frame.size() != 4) {
        return {};
    }
    return {static_cast<int>(frame[0]), static_cast<int>(frame[2]), static_cast<int>(frame[1]),
            static_cast<int>(frame[3])};
}

} // namespace

/// The requests for one window. All are sent before the first reply is read.
struct X11Windows::Question {
    xcb_get_window_attributes_cookie_t attributes;
    xcb_get_geometry_cookie_t geometry;
    xcb_translate_coordinates_cookie_t position;
    xcb_get_property_cookie_t state;
    xcb_get_property_cookie_t workspace;
    xcb_get_property_cookie_t process;
    xcb_get_property_cookie_t frame;
};

struct X11Windows::Window {
    QRect place; ///< empty if it is not visible
    QMargins frame;
    bool isFullScreen = false;
    bool isOurs = false;
};

X11Windows::X11Windows(const X11Connection& connection)
    : m_connection(connection), m_desktopSize(connection.atom("_NET_DESKTOP_GEOMETRY")),
      m_stacking(connection.atom("_NET_CLIENT_LIST_STACKING")),
      m_active(connection.atom("_NET_ACTIVE_WINDOW")),
      m_workspace(connection.atom("_NET_CURRENT_DESKTOP")),
      m_workspaceOfWindow(connection.atom("_NET_WM_DESKTOP")),
      m_state(connection.atom("_NET_WM_STATE")),
      m_fullScreen(connection.atom("_NET_WM_STATE_FULLSCREEN")),
      m_hidden(connection.atom("_NET_WM_STATE_HIDDEN")), m_process(connection.atom("_NET_WM_PID")),
      m_frame(connection.atom("_NET_FRAME_EXTENTS"))
{}

bool X11Windows::isAbout(xcb_atom_t property) const
{
    return property == m_stacking || property == m_active || property == m_workspace;
}

QSize X11Windows::desktopSize() const
{
    const auto size = numbers(property(m_connection.root(), m_desktopSize));
    return size.size() == 2 ? QSize(static_cast<int>(size[0]), static_cast<int>(size[1])) : QSize();
}

bool X11Windows::hasFocus() const
{
    const auto active = numbers(property(m_connection.root(), m_active));
    return !active.empty() && active.front() != XCB_NONE;
}

QList<QRect> X11Windows::filled(const QList<QRect>& screens) const
{
    const std::vector<Window> all = windows();
    QList<QRect> filled;
    for (const QRect& screen : screens) {
        const auto uppermost = std::find_if(all.rbegin(), all.rend(), [&](const Window& window) {
            return window.place.intersects(screen);
        });
        if (uppermost != all.rend() && uppermost->isFullScreen && !uppermost->isOurs &&
            uppermost->place.contains(screen)) {
            filled.append(screen);
        }
    }
    return filled;
}

QRegion X11Windows::ours() const
{
    QRegion seen;
    for (const Window& window : windows()) {
        const QRect all =
            window.place.isEmpty() ? QRect() : window.place.marginsAdded(window.frame);
        seen = window.isOurs ? seen.united(all) : seen.subtracted(all);
    }
    return seen;
}

/// The managed windows, the lowest first.
std::vector<X11Windows::Window> X11Windows::windows() const
{
    const auto workspaces = numbers(property(m_connection.root(), m_workspace));
    const std::uint32_t workspace = workspaces.empty() ? kEveryWorkspace : workspaces.front();
    std::vector<Question> questions;
    for (const std::uint32_t window : numbers(property(m_connection.root(), m_stacking))) {
        questions.push_back(ask(window));
    }
    std::vector<Window> windows;
    windows.reserve(questions.size());
    for (const Question& question : questions) {
        windows.push_back(answer(question, workspace));
    }
    return windows;
}

X11Windows::Question X11Windows::ask(xcb_window_t window) const
{
    return {.attributes = xcb_get_window_attributes(m_connection, window),
            .geometry = xcb_get_geometry(m_connection, window),
            .position = xcb_translate_coordinates(m_connection, window, m_connection.root(), 0, 0),
            .state = property(window, m_state),
            .workspace = property(window, m_workspaceOfWindow),
            .process = property(window, m_process),
            .frame = property(window, m_frame)};
}

X11Windows::Window X11Windows::answer(const Question& question, std::uint32_t workspace) const
{
    const auto attributes =
        owned(xcb_get_window_attributes_reply(m_connection, question.attributes, nullptr));
    const auto geometry = owned(xcb_get_geometry_reply(m_connection, question.geometry, nullptr));
    const auto position =
        owned(xcb_translate_coordinates_reply(m_connection, question.position, nullptr));
    const auto state = numbers(question.state);
    const auto workspaces = numbers(question.workspace);
    const auto processes = numbers(question.process);
    const auto frame = numbers(question.frame);
    const bool isElsewhere = !workspaces.empty() && workspaces.front() != kEveryWorkspace &&
                             workspace != kEveryWorkspace && workspaces.front() != workspace;
    if (!attributes || !geometry || !position || isElsewhere || has(state, m_hidden) ||
        attributes->map_state != XCB_MAP_STATE_VIEWABLE) {
        return {};
    }
    return {.place = QRect(position->dst_x, position->dst_y, geometry->width, geometry->height),
            .frame = marginsOf(frame),
            .isFullScreen = has(state, m_fullScreen),
            .isOurs = has(processes, static_cast<std::uint32_t>(getpid()))};
}

std::vector<std::uint32_t> X11Windows::numbers(xcb_get_property_cookie_t question) const
{
    const auto reply = owned(xcb_get_property_reply(m_connection, question, nullptr));
    if (!reply || reply->format != 32) {
        return {};
    }
    const auto* const begin = static_cast<std::uint32_t*>(xcb_get_property_value(reply.get()));
    return {begin, begin + reply->value_len};
}

xcb_get_property_cookie_t X11Windows::property(xcb_window_t window, xcb_atom_t name) const
{
    return xcb_get_property(m_connection, 0, window, name, XCB_GET_PROPERTY_TYPE_ANY, 0, kMost);
}

} // namespace pomotide::ui
