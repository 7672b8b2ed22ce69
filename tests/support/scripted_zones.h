// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/zones.h"

#include <vector>

namespace pomotide::core {

/// A zone with a given list of clock changes.
class ScriptedZone final : public Zone {
public:
    struct Change {
        Instant at;
        std::chrono::seconds offset;
    };

    /// `changes` are in the order of their instants; before the first, `offset` holds.
    ScriptedZone(std::string id, std::chrono::seconds offset, std::vector<Change> changes = {});

    [[nodiscard]] const std::string& id() const override { return m_id; }
    [[nodiscard]] std::chrono::seconds offsetAt(Instant instant) const override;

private:
    std::string m_id;
    std::chrono::seconds m_offset;
    std::vector<Change> m_changes;
};

/// A given list of zones.
class ScriptedZones final : public Zones {
public:
    /// The first of `zones` is the system's; there is at least one.
    explicit ScriptedZones(std::vector<ScriptedZone> zones = {{"UTC", std::chrono::seconds{0}}});

    [[nodiscard]] const Zone& system() const override { return m_zones.front(); }
    [[nodiscard]] const Zone* find(std::string_view id) const override;

private:
    std::vector<ScriptedZone> m_zones;
};

} // namespace pomotide::core
