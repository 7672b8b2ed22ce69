// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scripted_zones.h"

#include <algorithm>
#include <utility>

namespace pomotide::core {

ScriptedZone::ScriptedZone(std::string id, std::chrono::seconds offset, std::vector<Change> changes)
    : m_id(std::move(id)), m_offset(offset), m_changes(std::move(changes))
{}

std::chrono::seconds ScriptedZone::offsetAt(Instant instant) const
{
    const auto later = std::find_if(m_changes.begin(), m_changes.end(),
                                    [&](const Change& change) { return change.at > instant; });
    return later == m_changes.begin() ? m_offset : std::prev(later)->offset;
}

ScriptedZones::ScriptedZones(std::vector<ScriptedZone> zones) : m_zones(std::move(zones)) {}

const Zone* ScriptedZones::find(std::string_view id) const
{
    const auto found = std::find_if(m_zones.begin(), m_zones.end(),
                                    [&](const ScriptedZone& zone) { return zone.id() == id; });
    return found == m_zones.end() ? nullptr : &*found;
}

} // namespace pomotide::core
