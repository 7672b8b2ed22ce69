// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/idle_wayland.h"

#include "app/platform/linux/wayland/wl_connection.h"

#include <QSocketNotifier>

#include <ext-idle-notify-client-protocol.h>
#include <kde-idle-client-protocol.h>
#include <wayland-client.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace pomotide::app {

namespace {

/// Shorter than the time between two events of most keyboards and pointers.
constexpr core::Duration kMoment = std::chrono::milliseconds{5};

struct Destroy {
    void operator()(wl_registry* object) const { wl_registry_destroy(object); }
    void operator()(wl_seat* object) const { wl_seat_destroy(object); }
    void operator()(ext_idle_notifier_v1* object) const { ext_idle_notifier_v1_destroy(object); }
    void operator()(ext_idle_notification_v1* object) const
    {
        ext_idle_notification_v1_destroy(object);
    }
    void operator()(org_kde_kwin_idle* object) const { org_kde_kwin_idle_destroy(object); }
    void operator()(org_kde_kwin_idle_timeout* object) const
    {
        org_kde_kwin_idle_timeout_release(object);
    }
};
template<typename Object>
using Owned = std::unique_ptr<Object, Destroy>;

struct Globals {
    Owned<wl_seat> seat; ///< the first one
    Owned<ext_idle_notifier_v1> notifier;
    Owned<org_kde_kwin_idle> formerNotifier;
};

template<typename Object>
void bind(Owned<Object>& object, wl_registry* registry, std::uint32_t global,
          const wl_interface& interface)
{
    object.reset(static_cast<Object*>(wl_registry_bind(registry, global, &interface, 1)));
}

void bindGlobal(void* data, wl_registry* registry, std::uint32_t global, const char* name,
                std::uint32_t)
{
    auto& found = *static_cast<Globals*>(data);
    const std::string_view interface(name);
    if (interface == wl_seat_interface.name && !found.seat) {
        bind(found.seat, registry, global, wl_seat_interface);
    } else if (interface == ext_idle_notifier_v1_interface.name) {
        bind(found.notifier, registry, global, ext_idle_notifier_v1_interface);
    } else if (interface == org_kde_kwin_idle_interface.name) {
        bind(found.formerNotifier, registry, global, org_kde_kwin_idle_interface);
    }
}

Globals bindGlobals(const ui::WaylandConnection& connection)
{
    static const wl_registry_listener listener = {
        .global = bindGlobal,
        .global_remove = [](void*, wl_registry*, std::uint32_t) {},
    };
    Globals globals;
    const Owned<wl_registry> registry(wl_display_get_registry(connection.display()));
    wl_registry_add_listener(registry.get(), &listener, &globals);
    connection.roundTrip();
    return globals;
}

class WaylandAlarm;

class WaylandIdleSource final : public IdleSource {
public:
    WaylandIdleSource(std::unique_ptr<ui::WaylandConnection> connection, Globals globals);

    [[nodiscard]] std::unique_ptr<IdleAlarm> alarmAfter(core::Duration idle) override;
    [[nodiscard]] std::unique_ptr<IdleAlarm> inputAlarm(core::Duration pause) override;
    [[nodiscard]] bool countsFilms() const override { return true; }

    /// Lets `alarm` listen for pauses of that length. They count from now on.
    void listen(WaylandAlarm& alarm, core::Duration pause);
    void forget(const WaylandAlarm& alarm);

private:
    std::unique_ptr<WaylandAlarm> add(std::optional<core::Duration> pause);
    void read();

    std::unique_ptr<ui::WaylandConnection> m_connection;
    Globals m_globals;
    std::vector<WaylandAlarm*> m_alarms;
    QSocketNotifier m_notifier;
};

class WaylandAlarm final : public IdleAlarm {
public:
    /// With a pause, it listens for that from the next input on.
    WaylandAlarm(WaylandIdleSource& source, std::optional<core::Duration> pause)
        : m_source(source), m_pause(pause)
    {}
    ~WaylandAlarm() override
    {
        m_notification.reset();
        m_formerNotification.reset();
        m_source.forget(*this);
    }
    WaylandAlarm(const WaylandAlarm&) = delete;
    WaylandAlarm& operator=(const WaylandAlarm&) = delete;

    void listenTo(Owned<ext_idle_notification_v1> notification)
    {
        static const ext_idle_notification_v1_listener listener = {
            .idled = [](void* data, ext_idle_notification_v1*) { reach(data); },
            .resumed = [](void* data, ext_idle_notification_v1*) { leave(data); },
        };
        m_notification = std::move(notification);
        ext_idle_notification_v1_add_listener(m_notification.get(), &listener, this);
    }

    void listenTo(Owned<org_kde_kwin_idle_timeout> notification)
    {
        static const org_kde_kwin_idle_timeout_listener listener = {
            .idle = [](void* data, org_kde_kwin_idle_timeout*) { reach(data); },
            .resumed = [](void* data, org_kde_kwin_idle_timeout*) { leave(data); },
        };
        m_formerNotification = std::move(notification);
        org_kde_kwin_idle_timeout_add_listener(m_formerNotification.get(), &listener, this);
    }

private:
    static void reach(void* data)
    {
        auto* const alarm = static_cast<WaylandAlarm*>(data);
        if (!alarm->m_pause) {
            emit alarm->reached();
        }
    }
    static void leave(void* data)
    {
        auto* const alarm = static_cast<WaylandAlarm*>(data);
        if (const auto pause = std::exchange(alarm->m_pause, std::nullopt)) {
            alarm->m_source.listen(*alarm, *pause);
        }
        emit alarm->left();
    }

    WaylandIdleSource& m_source;
    std::optional<core::Duration> m_pause;          ///< until the first input
    Owned<ext_idle_notification_v1> m_notification; ///< one of the two protocols
    Owned<org_kde_kwin_idle_timeout> m_formerNotification;
};

WaylandIdleSource::WaylandIdleSource(std::unique_ptr<ui::WaylandConnection> connection,
                                     Globals globals)
    : m_connection(std::move(connection)), m_globals(std::move(globals)),
      m_notifier(m_connection->descriptor(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { read(); });
}

std::unique_ptr<IdleAlarm> WaylandIdleSource::alarmAfter(core::Duration idle)
{
    auto alarm = add(std::nullopt);
    listen(*alarm, idle);
    return alarm;
}

std::unique_ptr<IdleAlarm> WaylandIdleSource::inputAlarm(core::Duration pause)
{
    // An input is reported only after a pause, so the first one is awaited after a short one.
    auto alarm = add(pause);
    listen(*alarm, std::min(pause, kMoment));
    return alarm;
}

std::unique_ptr<WaylandAlarm> WaylandIdleSource::add(std::optional<core::Duration> pause)
{
    auto alarm = std::make_unique<WaylandAlarm>(*this, pause);
    m_alarms.push_back(alarm.get());
    return alarm;
}

void WaylandIdleSource::listen(WaylandAlarm& alarm, core::Duration pause)
{
    auto* const seat = m_globals.seat.get();
    const auto length = static_cast<std::uint32_t>(pause.count());
    if (m_globals.notifier) {
        alarm.listenTo(Owned<ext_idle_notification_v1>(
            ext_idle_notifier_v1_get_idle_notification(m_globals.notifier.get(), length, seat)));
    } else {
        alarm.listenTo(Owned<org_kde_kwin_idle_timeout>(
            org_kde_kwin_idle_get_idle_timeout(m_globals.formerNotifier.get(), seat, length)));
    }
    m_connection->flush();
}

void WaylandIdleSource::forget(const WaylandAlarm& alarm)
{
    m_alarms.erase(std::remove(m_alarms.begin(), m_alarms.end(), &alarm), m_alarms.end());
    m_connection->flush();
}

void WaylandIdleSource::read()
{
    m_connection->receive();
    if (m_connection->failure().empty()) {
        return;
    }
    m_notifier.setEnabled(false);
    const auto alarms = m_alarms;
    for (auto* const alarm : alarms) {
        // A slot may have deleted another alarm.
        if (std::find(m_alarms.begin(), m_alarms.end(), alarm) != m_alarms.end()) {
            emit alarm->lost();
        }
    }
}

} // namespace

std::unique_ptr<IdleSource> connectIdleWayland()
{
    auto connection = ui::WaylandConnection::open();
    if (!connection) {
        return nullptr;
    }
    auto globals = bindGlobals(*connection);
    if (!globals.seat || (!globals.notifier && !globals.formerNotifier)) {
        return nullptr;
    }
    return std::make_unique<WaylandIdleSource>(std::move(connection), std::move(globals));
}

} // namespace pomotide::app
