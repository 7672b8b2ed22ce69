// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_stacking.h"

#include <xcb/shape.h>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Other programs' windows above the lowest of ours.
std::vector<xcb_window_t> coveringWindows(const X11Connection& connection,
                                          const std::vector<xcb_window_t>& ours)
{
    const auto tree = owned(
        xcb_query_tree_reply(connection, xcb_query_tree(connection, connection.root()), nullptr));
    if (!tree) {
        return {};
    }
    const xcb_window_t* const begin = xcb_query_tree_children(tree.get());
    const xcb_window_t* const end = begin + xcb_query_tree_children_length(tree.get());
    const auto isOurs = [&](xcb_window_t window) {
        return std::find(ours.begin(), ours.end(), window) != ours.end();
    };
    std::vector<xcb_window_t> covering(std::find_if(begin, end, isOurs), end);
    std::erase_if(covering, isOurs);
    return covering;
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
        return place.contains(screen);
    });
    const bool takesInput = input->rectangles_len > 0;
    return {.isVisible = isVisible,
            .isLocker = isVisible && attributes->override_redirect != 0 && takesInput &&
                        coversScreen && attributes->_class == XCB_WINDOW_CLASS_INPUT_OUTPUT};
}

} // namespace

void raiseAbove(const X11Connection& connection, const std::vector<xcb_window_t>& windows,
                const QList<QRect>& screens)
{
    std::vector<PendingReply> questions;
    for (const xcb_window_t window : coveringWindows(connection, windows)) {
        questions.push_back(ask(connection, window));
    }
    Answer all;
    for (const PendingReply& question : questions) {
        const Answer one = answer(connection, question, screens);
        all.isVisible |= one.isVisible;
        all.isLocker |= one.isLocker;
    }
    if (!all.isVisible || all.isLocker) {
        return;
    }
    for (const xcb_window_t window : windows) {
        const std::uint32_t above = XCB_STACK_MODE_ABOVE;
        xcb_configure_window(connection, window, XCB_CONFIG_WINDOW_STACK_MODE, &above);
    }
}

} // namespace pomotide::ui
