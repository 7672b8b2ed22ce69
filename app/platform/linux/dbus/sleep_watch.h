// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/clock_watch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace pomotide::app {

/// Tells when the machine is put to sleep and has woken up.
class SleepWatch final : public QObject {
    Q_OBJECT

public:
    /// By the login manager, which waits a moment for what `fallsAsleep` brings about; without one,
    /// by the clocks, afterwards. `clock` must outlive it.
    SleepWatch(QDBusConnection system, ClockWatch& clock, QObject* parent = nullptr);

signals:
    /// In a moment. Where nobody says so before, it is said on waking, with how long ago it was.
    void fallsAsleep(core::Duration ago);
    void wokeUp();

private slots:
    void hear(bool isGoingToSleep);

private:
    void noteSlept(core::Duration length);
    void wake();
    void askForDelay();

    QDBusConnection m_system;
    ClockWatch& m_clock;
    bool m_isAsleep = false;
    QDBusUnixFileDescriptor m_delay; ///< while it is held, the machine does not sleep
};

} // namespace pomotide::app
