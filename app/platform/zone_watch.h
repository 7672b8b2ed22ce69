// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/system/qt_zones.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace pomotide::app {

/// Updates the zones when the system's zone changes, as on a journey.
class ZoneWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// Emitted when the system has another zone. Its local clocks are ahead of the former's by
    /// `ahead`.
    void changed(std::chrono::seconds ahead);
};

/// `zones` must outlive it.
[[nodiscard]] std::unique_ptr<ZoneWatch> makeZoneWatch(QtZones& zones);

} // namespace pomotide::app
