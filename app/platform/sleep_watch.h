// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <memory>

namespace pomotide::app {

class ClockWatch;

/// Tells when the machine is put to sleep and has woken up.
class SleepWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// The machine sleeps in a moment. Where the system does not announce it, this is emitted on
    /// waking, with how long ago it was.
    void fallsAsleep(core::Duration ago);
    void wokeUp();
};

/// `clock` must outlive it.
[[nodiscard]] std::unique_ptr<SleepWatch> makeSleepWatch(ClockWatch& clock);

} // namespace pomotide::app
