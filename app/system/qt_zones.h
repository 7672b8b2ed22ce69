// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/zones.h"

#include <QTimeZone>

#include <map>
#include <memory>
#include <optional>

namespace pomotide::app {

/// One of Qt's time zones, or the one that the C library uses.
class QtZone final : public core::Zone {
public:
    explicit QtZone(const QTimeZone& zone);

    /// The zone that this process has by TZ, in any form that the C library reads, or else by
    /// /etc/localtime. Nothing if TZ names none.
    [[nodiscard]] static std::optional<QtZone> ofProcess();

    [[nodiscard]] const std::string& id() const override { return m_id; }
    [[nodiscard]] std::chrono::seconds offsetAt(core::Instant instant) const override;

private:
    explicit QtZone(std::string id) : m_id(std::move(id)) {}

    QTimeZone m_zone; ///< invalid for the C library's
    std::string m_id;
};

/// The zone data of this computer, by Qt.
class QtZones final : public core::Zones {
public:
    /// The system's zone is that of this process, UTC if TZ names none.
    QtZones();

    /// `systemId` is the system's zone, or the zone of a scenario. An unknown id means UTC.
    explicit QtZones(const QByteArray& systemId);

    /// Changes the system's zone to the one that this process has now. False if it is the same, or
    /// TZ names none. `system()` remains the same object, and zones that were found remain valid.
    bool renewSystem();

    [[nodiscard]] const core::Zone& system() const override { return m_system; }
    [[nodiscard]] const core::Zone* find(std::string_view id) const override;

private:
    QtZone m_system;
    mutable std::map<std::string, std::unique_ptr<QtZone>, std::less<>> m_found;
};

} // namespace pomotide::app
