// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/qt_zones.h"

#include <QDateTime>

namespace pomotide::app {

namespace {

QTimeZone zoneOf(const QByteArray& id)
{
    // Given an empty id, Qt would return the system's zone.
    return id.isEmpty() ? QTimeZone() : QTimeZone(id);
}

QTimeZone zoneOrUtc(const QByteArray& id)
{
    const auto zone = zoneOf(id);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

QtZone::QtZone(const QTimeZone& zone) : m_zone(zone), m_id(zone.id().toStdString()) {}

std::chrono::seconds QtZone::offsetAt(core::Instant instant) const
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return std::chrono::seconds{m_zone.offsetFromUtc(moment)};
}

QtZones::QtZones(const QByteArray& systemId) : m_system(zoneOrUtc(systemId)) {}

void QtZones::setSystem(const QByteArray& systemId)
{
    m_system = QtZone(zoneOrUtc(systemId));
}

const core::Zone* QtZones::find(std::string_view id) const
{
    if (id == m_system.id()) {
        return &m_system;
    }
    const auto known = m_found.find(id);
    if (known != m_found.end()) {
        return known->second.get();
    }
    const auto zone = zoneOf({id.data(), static_cast<qsizetype>(id.size())});
    if (!zone.isValid()) {
        return nullptr;
    }
    return m_found.emplace(id, std::make_unique<QtZone>(zone)).first->second.get();
}

} // namespace pomotide::app
