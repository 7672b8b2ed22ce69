// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/login_sleep_watch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace pomotide::app {

namespace {

const auto kLogin = QStringLiteral("org.freedesktop.login1");
const auto kLoginPath = QStringLiteral("/org/freedesktop/login1");
const auto kLoginManager = QStringLiteral("org.freedesktop.login1.Manager");

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
    if (isGoingToSleep) {
        m_isAsleep = true;
        emit fallsAsleep({});
        m_delay = {};
        return;
    }
    m_clock.compare();
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
    auto question = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginManager,
                                                   QStringLiteral("Inhibit"));
    question << QStringLiteral("sleep") << QStringLiteral("Pomotide")
             << tr("Notes when the computer falls asleep") << QStringLiteral("delay");
    question.setAutoStartService(false);
    auto* const call = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        call->deleteLater();
        if (reply.isValid() && !m_isAsleep) {
            m_delay = reply.value();
        }
    });
}

} // namespace pomotide::app
