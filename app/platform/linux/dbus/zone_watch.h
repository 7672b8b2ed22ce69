// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/system/qt_zones.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace pomotide::app {

/// Sees to it that the zones know which one is the system's when the user travels.
class ZoneWatch final : public QObject {
    Q_OBJECT

public:
    /// `zones` must outlive it. `file` is where the system keeps its zone.
    ZoneWatch(QtZones& zones, QDBusConnection system,
              const QString& file = QStringLiteral("/etc/localtime"), QObject* parent = nullptr);
    ~ZoneWatch() override;

signals:
    /// Another zone is the system's now; its local clocks are ahead by that much of what the
    /// former's were.
    void changed(std::chrono::seconds ahead);

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
