// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/zones.h"

#include <QTimeZone>

#include <map>
#include <memory>

namespace pomotide::app {

/// One of Qt's time zones.
class QtZone final : public core::Zone {
public:
    explicit QtZone(const QTimeZone& zone);

    [[nodiscard]] const std::string& id() const override { return m_id; }
    [[nodiscard]] std::chrono::seconds offsetAt(core::Instant instant) const override;

private:
    QTimeZone m_zone;
    std::string m_id;
};

/// The zone data of this computer, by Qt.
class QtZones final : public core::Zones {
public:
    /// `systemId` is the system's zone, or the zone of a scenario. An unknown id means UTC.
    explicit QtZones(const QByteArray& systemId = QTimeZone::systemTimeZoneId());

    /// Changes the system's zone. `system()` remains the same object, and zones that were found
    /// remain valid.
    void setSystem(const QByteArray& systemId);

    [[nodiscard]] const core::Zone& system() const override { return m_system; }
    [[nodiscard]] const core::Zone* find(std::string_view id) const override;

private:
    QtZone m_system;
    mutable std::map<std::string, std::unique_ptr<QtZone>, std::less<>> m_found;
};

} // namespace pomotide::app
