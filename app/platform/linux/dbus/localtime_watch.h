// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/zone_watch.h"

#include <QDBusConnection>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace pomotide::app {

/// Uses the time service and the file that names the system's zone.
class LocaltimeWatch final : public ZoneWatch {
    Q_OBJECT

public:
    /// `zones` must outlive it.
    LocaltimeWatch(QtZones& zones, QDBusConnection system,
                   const QString& file = QStringLiteral("/etc/localtime"),
                   QObject* parent = nullptr);
    ~LocaltimeWatch() override;

private slots:
    void renew();

private:
    void read();

    QtZones& m_zones;
    QDBusConnection m_system;
    int m_queue;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pomotide::app
