// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <QObject>

#include <memory>

namespace pomotide::app {

class ClockWatch;

/// Reports that the machine is about to sleep and that it has woken up.
class SleepWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// Emitted just before the machine sleeps. If the system does not announce that, it is emitted
    /// on waking; `ago` is then the time since the sleep began.
    void fallsAsleep(core::Duration ago);
    void wokeUp();
};

/// `clock` must outlive it.
[[nodiscard]] std::unique_ptr<SleepWatch> makeSleepWatch(ClockWatch& clock);

} // namespace pomotide::app
