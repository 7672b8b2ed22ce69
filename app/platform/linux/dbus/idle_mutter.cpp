// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/idle_mutter.h"

#include "app/platform/linux/dbus/mutter_alarm.h"

#include <QDBusConnectionInterface>

namespace pomotide::app {

namespace {

class MutterIdleSource final : public IdleSource {
public:
    explicit MutterIdleSource(const QDBusConnection& session) : m_session(session) {}

    [[nodiscard]] std::unique_ptr<IdleAlarm> alarmAfter(core::Duration idle) override
    {
        return std::make_unique<MutterAlarm>(m_session, idle, MutterAlarm::Wait::ForPause);
    }
    [[nodiscard]] std::unique_ptr<IdleAlarm> inputAlarm(core::Duration pause) override
    {
        return std::make_unique<MutterAlarm>(m_session, pause, MutterAlarm::Wait::ForInput);
    }
    [[nodiscard]] bool countsFilms() const override { return true; }

private:
    QDBusConnection m_session;
};

} // namespace

std::unique_ptr<IdleSource> connectIdleMutter(const QDBusConnection& session)
{
    // The bus daemon answers this itself, without delay.
    const auto* const bus = session.interface();
    const bool isThere = bus != nullptr && bus->isServiceRegistered(MutterAlarm::service());
    return isThere ? std::make_unique<MutterIdleSource>(session) : nullptr;
}

} // namespace pomotide::app
