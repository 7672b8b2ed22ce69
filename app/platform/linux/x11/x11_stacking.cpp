// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_stacking.h"

#include <xcb/shape.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pomotide::ui {

namespace {

/// xsecurelock leaves a pixel free, so that no compositor takes it for a full-screen window.
constexpr int kMargin = 2;

/// All windows on the desktop, the lowest first.
std::vector<xcb_window_t> topLevelWindows(const X11Connection& connection)
{
    const auto tree = owned(
        xcb_query_tree_reply(connection, xcb_query_tree(connection, connection.root()), nullptr));
    if (!tree) {
        return {};
    }
    const xcb_window_t* const begin = xcb_query_tree_children(tree.get());
    return {begin, begin + xcb_query_tree_children_length(tree.get())};
}

/// Other programs' windows above the lowest of ours.
std::vector<xcb_window_t> coveringWindows(const X11Connection& connection,
                                          const std::vector<xcb_window_t>& ours)
{
    const auto isOurs = [&](xcb_window_t window) {
        return std::find(ours.begin(), ours.end(), window) != ours.end();
    };
    auto windows = topLevelWindows(connection);
    windows.erase(windows.begin(), std::find_if(windows.begin(), windows.end(), isOurs));
    std::erase_if(windows, isOurs);
    return windows;
}

/// The requests for one window. All are sent before the first reply is read.
struct PendingReply {
    xcb_get_window_attributes_cookie_t attributes;
    xcb_get_geometry_cookie_t geometry;
    xcb_shape_get_rectangles_cookie_t input;
};

PendingReply ask(const X11Connection& connection, xcb_window_t window)
{
    return {xcb_get_window_attributes(connection, window), xcb_get_geometry(connection, window),
            xcb_shape_get_rectangles(connection, window, XCB_SHAPE_SK_INPUT)};
}

struct Answer {
    bool isVisible = false;
    bool isLocker = false;
};

Answer answer(const X11Connection& connection, const PendingReply& question,
              const QList<QRect>& screens)
{
    const auto attributes =
        owned(xcb_get_window_attributes_reply(connection, question.attributes, nullptr));
    const auto geometry = owned(xcb_get_geometry_reply(connection, question.geometry, nullptr));
    const auto input = owned(xcb_shape_get_rectangles_reply(connection, question.input, nullptr));
    if (!attributes || !geometry || !input) {
        return {}; // destroyed meanwhile
    }
    const bool isVisible = attributes->map_state == XCB_MAP_STATE_VIEWABLE;
    const QRect place(geometry->x, geometry->y, geometry->width, geometry->height);
    const bool coversScreen = std::any_of(screens.begin(), screens.end(), [&](const QRect& screen) {
        return place.contains(screen.adjusted(kMargin, kMargin, -kMargin, -kMargin));
    });
    const bool takesInput = input->rectangles_len > 0;
    return {.isVisible = isVisible,
            .isLocker = isVisible && attributes->override_redirect != 0 && takesInput &&
                        coversScreen && attributes->_class == XCB_WINDOW_CLASS_INPUT_OUTPUT};
}

/// The answers of all windows, in their order.
std::vector<Answer> answers(const X11Connection& connection,
                            const std::vector<xcb_window_t>& windows, const QList<QRect>& screens)
{
    std::vector<PendingReply> questions;
    std::transform(windows.begin(), windows.end(), std::back_inserter(questions),
                   [&](xcb_window_t window) { return ask(connection, window); });
    std::vector<Answer> all;
    std::transform(
        questions.begin(), questions.end(), std::back_inserter(all),
        [&](const PendingReply& question) { return answer(connection, question, screens); });
    return all;
}

bool isVisible(const Answer& answer)
{
    return answer.isVisible;
}

bool isLocker(const Answer& answer)
{
    return answer.isLocker;
}

} // namespace

bool hasShape(const X11Connection& connection)
{
    if (!connection.has(xcb_shape_id)) {
        return false;
    }
    const auto reply = owned(
        xcb_shape_query_version_reply(connection, xcb_shape_query_version(connection), nullptr));
    return reply &&
           std::pair<int, int>(reply->major_version, reply->minor_version) >= std::pair(1, 1);
}

void raiseAbove(const X11Connection& connection, const std::vector<xcb_window_t>& windows,
                const QList<QRect>& screens)
{
    const auto all = answers(connection, coveringWindows(connection, windows), screens);
    if (std::none_of(all.begin(), all.end(), isVisible) ||
        std::any_of(all.begin(), all.end(), isLocker)) {
        return;
    }
    for (const xcb_window_t window : windows) {
        const std::uint32_t above = XCB_STACK_MODE_ABOVE;
        xcb_configure_window(connection, window, XCB_CONFIG_WINDOW_STACK_MODE, &above);
    }
}

bool hasLocker(const X11Connection& connection, const QList<QRect>& screens)
{
    if (!connection.isKeyboardGrabbed()) {
        return false;
    }
    const auto all = answers(connection, topLevelWindows(connection), screens);
    return std::any_of(all.begin(), all.end(), isLocker);
}

void putBelowLocker(const X11Connection& connection, xcb_window_t window,
                    const QList<QRect>& screens)
{
    const auto windows = topLevelWindows(connection);
    const auto all = answers(connection, windows, screens);
    const auto locker = std::find_if(all.begin(), all.end(), isLocker);
    if (locker == all.end()) {
        return;
    }
    const std::uint32_t below[] = {windows[static_cast<std::size_t>(locker - all.begin())],
                                   XCB_STACK_MODE_BELOW};
    xcb_configure_window(connection, window,
                         XCB_CONFIG_WINDOW_SIBLING | XCB_CONFIG_WINDOW_STACK_MODE, below);
}

} // namespace pomotide::ui
