// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/system/qt_zones.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace pomotide::app {

/// Keeps the zones informed of which one is the system's when the user travels.
class ZoneWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// The system has another zone now, whose local clocks are ahead of the former's by that much.
    void changed(std::chrono::seconds ahead);
};

/// `zones` must outlive it.
[[nodiscard]] std::unique_ptr<ZoneWatch> makeZoneWatch(QtZones& zones);

} // namespace pomotide::app
