// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/qt_zones.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <ctime>

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

std::tm libraryTime(std::time_t seconds)
{
    std::tm local{};
    localtime_r(&seconds, &local);
    return local;
}

std::chrono::seconds qtOffset(const QTimeZone& zone, core::Instant instant)
{
    static const QTimeZone kUtc = QTimeZone::utc(); // making it costs more than the rest
    const auto moment = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), kUtc);
    return std::chrono::seconds{zone.offsetFromUtc(moment)};
}

std::chrono::seconds libraryOffset(core::Instant instant)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch());
    return std::chrono::seconds{libraryTime(seconds.count()).tm_gmtoff};
}

/// True if the zone's clocks are those of the C library, as far as can be told from some months.
/// Qt reads "UTC+5" as east of Greenwich, and the C library as west.
bool isLibrarys(const QTimeZone& zone)
{
    constexpr std::chrono::days kMonth{30};
    const core::Instant begin{std::chrono::sys_days{std::chrono::January / 1 / 2020}};
    for (auto at = begin; at < begin + 100 * kMonth; at += kMonth) {
        if (qtOffset(zone, at) != libraryOffset(at)) {
            return false;
        }
    }
    return true;
}

/// "Asia/Tokyo" of "/usr/share/zoneinfo/Asia/Tokyo", or of a link to it.
QByteArray nameOf(const QByteArray& typed)
{
    static const QByteArray kFolder = "/zoneinfo/";
    const auto file = QFile::encodeName(QFileInfo(QFile::decodeName(typed)).canonicalFilePath());
    const auto folder = file.lastIndexOf(kFolder);
    return typed.startsWith('/') && folder >= 0 ? file.mid(folder + kFolder.size()) : typed;
}

/// True of "GMT+5" and of files. The C library takes anything else for UTC.
bool isReadByLibrary(const QByteArray& typed)
{
    const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
    return typed.startsWith('/') ? QFileInfo::exists(QFile::decodeName(typed))
                                 : std::any_of(typed.begin(), typed.end(), isDigit);
}

} // namespace

QtZone::QtZone(const QTimeZone& zone) : m_zone(zone), m_id(zone.id().toStdString()) {}

std::optional<QtZone> QtZone::ofProcess()
{
    tzset();
    auto typed = qgetenv("TZ");
    typed = typed.startsWith(':') ? typed.mid(1) : typed;
    const bool isSet = qEnvironmentVariableIsSet("TZ");
    if (isSet && typed.isEmpty()) {
        return QtZone(QTimeZone::utc());
    }
    const auto name = isSet ? nameOf(typed) : QTimeZone::systemTimeZoneId();
    const auto zone = zoneOf(name);
    if (zone.isValid() && isLibrarys(zone)) {
        return QtZone(zone);
    }
    if (isSet && !zone.isValid() && !isReadByLibrary(typed)) {
        return std::nullopt;
    }
    const bool isFile = !isSet || typed.startsWith('/');
    return QtZone(isFile ? libraryTime(std::time(nullptr)).tm_zone : typed.toStdString());
}

std::chrono::seconds QtZone::offsetAt(core::Instant instant) const
{
    return m_zone.isValid() ? qtOffset(m_zone, instant) : libraryOffset(instant);
}

QtZones::QtZones() : m_system(QtZone::ofProcess().value_or(QtZone(QTimeZone::utc()))) {}

QtZones::QtZones(const QByteArray& systemId) : m_system(zoneOrUtc(systemId)) {}

bool QtZones::renewSystem()
{
    const auto zone = QtZone::ofProcess();
    if (!zone || zone->id() == m_system.id()) {
        return false;
    }
    m_system = *zone;
    return true;
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
