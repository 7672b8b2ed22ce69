// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No property marks pictures of the screen, and their class may be that of a camera: mutter and
// KWin have streams, the portals of wlroots and Hyprland have sources. So the producer's name
// decides.

#include "app/platform/linux/pipewire/picture_graph.h"

#include <algorithm>
#include <array>

namespace pomotide::app {

namespace {

/// Prefixes of the names of compositors, of their portals, and of their unnamed streams.
constexpr std::array<std::string_view, 10> kDesktops{
    "cinnamon", "cosmic-", "gala",  "gnome-shell",        "kwin",
    "mutter",   "niri",    "xdph-", "xdg-desktop-portal", "xdpw-"};

/// Plasma shows thumbnails of windows in its task bar.
constexpr std::string_view kPlasma = "plasmashell";

bool isOfDesktop(std::string_view name)
{
    return std::any_of(kDesktops.begin(), kDesktops.end(),
                       [name](std::string_view begin) { return name.starts_with(begin); });
}

bool isOfDesktop(const PictureGraph::Node& node)
{
    return isOfDesktop(node.name) || isOfDesktop(node.application);
}

bool isScreen(const PictureGraph::Node& node)
{
    const bool makesPictures =
        node.mediaClass == "Stream/Output/Video" || node.mediaClass == "Video/Source";
    return makesPictures && (isOfDesktop(node) || node.role == "Screen");
}

bool isOwnViewer(const PictureGraph::Node& node)
{
    return isOfDesktop(node) || node.name == kPlasma || node.application == kPlasma;
}

} // namespace

void PictureGraph::addNode(std::uint32_t id, const Node& node)
{
    if (isScreen(node)) {
        m_screens.insert(id);
    } else if (isOwnViewer(node)) {
        m_ownViewers.insert(id);
    }
}

void PictureGraph::addLink(std::uint32_t id, std::uint32_t from, std::uint32_t to)
{
    m_links.insert_or_assign(id, Link{from, to});
}

void PictureGraph::remove(std::uint32_t id)
{
    m_screens.erase(id);
    m_ownViewers.erase(id);
    m_links.erase(id);
}

bool PictureGraph::isScreenSeen() const
{
    return std::any_of(m_links.begin(), m_links.end(), [this](const auto& entry) {
        const Link& link = entry.second;
        return m_screens.contains(link.from) && !m_ownViewers.contains(link.to);
    });
}

} // namespace pomotide::app
