// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/localtime_watch.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace pomotide::app {

namespace {

core::Instant now()
{
    return std::chrono::floor<core::Duration>(std::chrono::system_clock::now());
}

} // namespace

LocaltimeWatch::LocaltimeWatch(QtZones& zones, QDBusConnection system, const QString& file,
                               QObject* parent)
    : ZoneWatch(parent), m_zones(zones), m_system(std::move(system)),
      m_queue(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    m_system.connect(QStringLiteral("org.freedesktop.timedate1"),
                     QStringLiteral("/org/freedesktop/timedate1"),
                     QStringLiteral("org.freedesktop.DBus.Properties"),
                     QStringLiteral("PropertiesChanged"), this, SLOT(renew()));
    // The file is replaced rather than written, so its folder is watched.
    const auto folder = QFile::encodeName(QFileInfo(file).path());
    if (m_queue < 0 || inotify_add_watch(m_queue, folder.constData(),
                                         IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE) < 0) {
        qWarning("Pomotide cannot watch %s: %s. Another time zone may be noticed only when the "
                 "program starts anew.",
                 folder.constData(), std::strerror(errno));
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_queue, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &LocaltimeWatch::read);
}

LocaltimeWatch::~LocaltimeWatch()
{
    m_notifier.reset();
    if (m_queue >= 0) {
        close(m_queue);
    }
}

void LocaltimeWatch::renew()
{
    const auto before = m_zones.system().offsetAt(now());
    if (m_zones.renewSystem()) {
        emit changed(m_zones.system().offsetAt(now()) - before);
    }
}

void LocaltimeWatch::read()
{
    // The content of the events is not needed.
    alignas(inotify_event) std::array<char, 4096> events{};
    while (::read(m_queue, events.data(), events.size()) > 0) {
    }
    renew();
}

} // namespace pomotide::app
