// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string_view>

namespace pomotide::app {

/// Who makes pictures on a desktop, and who is handed them, as its media server tells.
class PictureGraph final {
public:
    /// What a node says of itself; empty where it says nothing.
    struct Node {
        std::string_view mediaClass;
        std::string_view role;
        std::string_view name;
        std::string_view application;
    };

    void addNode(std::uint32_t id, const Node& node);
    void addLink(std::uint32_t id, std::uint32_t from, std::uint32_t to);
    /// A node or a link; others may be named, too.
    void remove(std::uint32_t id);

    /// Whether pictures of the screen go to somebody else than the desktop itself. Cameras and
    /// films are no such pictures.
    [[nodiscard]] bool isScreenSeen() const;

private:
    struct Link {
        std::uint32_t from;
        std::uint32_t to;
    };

    std::set<std::uint32_t> m_screens;
    std::set<std::uint32_t> m_ownViewers; ///< of the desktop
    std::map<std::uint32_t, Link> m_links;
};

} // namespace pomotide::app
