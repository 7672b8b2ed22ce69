// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/login_sleep_watch.h"

#include "app/platform/linux/dbus/call.h"

#include <utility>

namespace pomotide::app {

namespace {

constexpr QLatin1String kLogin("org.freedesktop.login1");
constexpr QLatin1String kLoginPath("/org/freedesktop/login1");
constexpr QLatin1String kLoginManager("org.freedesktop.login1.Manager");

} // namespace

LoginSleepWatch::LoginSleepWatch(QDBusConnection system, ClockWatch& clock, QObject* parent)
    : SleepWatch(parent), m_system(std::move(system)), m_clock(clock)
{
    m_system.connect(kLogin, kLoginPath, kLoginManager, QStringLiteral("PrepareForSleep"), this,
                     SLOT(hear(bool)));
    connect(&clock, &ClockWatch::slept, this, &LoginSleepWatch::noteSlept);
    askForDelay();
}

void LoginSleepWatch::hear(bool isGoingToSleep)
{
    // Compared first in either case: a busy program hears that the machine will sleep only after
    // it has slept.
    m_clock.compare();
    if (isGoingToSleep) {
        m_isAsleep = true;
        emit fallsAsleep({});
        m_delay = {};
        return;
    }
    wake();
    askForDelay();
}

void LoginSleepWatch::noteSlept(core::Duration length)
{
    if (!m_isAsleep) {
        m_isAsleep = true;
        emit fallsAsleep(length);
    }
    wake();
}

void LoginSleepWatch::wake()
{
    if (std::exchange(m_isAsleep, false)) {
        emit wokeUp();
    }
}

void LoginSleepWatch::askForDelay()
{
    const auto question =
        dbus::message({kLogin, kLoginPath, kLoginManager}, QStringLiteral("Inhibit"),
                      {QStringLiteral("sleep"), QStringLiteral("Pomotide"),
                       tr("Notes when the computer falls asleep"), QStringLiteral("delay")});
    dbus::call<QDBusUnixFileDescriptor>(m_system, question, this, [this](const auto& delay) {
        if (delay && !m_isAsleep) {
            m_delay = *delay;
        }
    });
}

} // namespace pomotide::app
