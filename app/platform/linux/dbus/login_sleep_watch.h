// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/clock_watch.h"
#include "app/platform/sleep_watch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace pomotide::app {

/// Uses the login manager, which delays the sleep until the slots of `fallsAsleep` have returned.
/// Without a login manager it compares the clocks after waking up.
class LoginSleepWatch final : public SleepWatch {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    LoginSleepWatch(QDBusConnection system, ClockWatch& clock, QObject* parent = nullptr);

private slots:
    void hear(bool isGoingToSleep);

private:
    void noteSlept(core::Duration length);
    void wake();
    void askForDelay();

    QDBusConnection m_system;
    ClockWatch& m_clock;
    bool m_isAsleep = false;
    QDBusUnixFileDescriptor m_delay; ///< the machine does not sleep while it is held
};

} // namespace pomotide::app
