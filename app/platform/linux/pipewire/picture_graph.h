// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string_view>

namespace pomotide::app {

/// The producers and consumers of pictures on a desktop, as its media server reports them.
class PictureGraph final {
public:
    /// The properties of a node; empty where it has none.
    struct Node {
        std::string_view mediaClass;
        std::string_view role;
        std::string_view name;
        std::string_view application;
    };

    void addNode(std::uint32_t id, const Node& node);
    void addLink(std::uint32_t id, std::uint32_t from, std::uint32_t to);
    /// Removes a node or a link. Other ids are ignored.
    void remove(std::uint32_t id);

    /// True if a program other than the desktop itself receives pictures of the screen. Cameras and
    /// films do not count.
    [[nodiscard]] bool isScreenSeen() const;

private:
    struct Link {
        std::uint32_t from;
        std::uint32_t to;
    };

    std::set<std::uint32_t> m_screens;
    std::set<std::uint32_t> m_ownViewers; ///< the desktop's own
    std::map<std::uint32_t, Link> m_links;
};

} // namespace pomotide::app
