// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An alarm of the server fires once. Then one for the other direction replaces it.

#include "app/platform/linux/x11/idle_x11.h"

#include "app/platform/linux/x11/x11_connection.h"

#include <QSocketNotifier>

#include <xcb/sync.h>
#include <xcb/xcb.h>

#include <map>
#include <string_view>

namespace pomotide::app {

namespace {

constexpr std::uint8_t kResponseMask = 0x7f; ///< without the bit for events sent by other clients

using ui::owned;
using Connection = std::unique_ptr<xcb_connection_t, ui::Disconnect>;

xcb_sync_int64_t wide(core::Duration length)
{
    return {.hi = static_cast<std::int32_t>(length.count() >> 32),
            .lo = static_cast<std::uint32_t>(length.count())};
}

/// The name follows its length. libxcb expects it at the end of the padded structure, two bytes
/// later.
const char* nameOf(const xcb_sync_systemcounter_t& counter)
{
    return reinterpret_cast<const char*>(&counter.name_len + 1);
}

/// XCB_NONE if the server has no such counter.
xcb_sync_counter_t idleCounter(xcb_connection_t* connection)
{
    const auto list = owned(xcb_sync_list_system_counters_reply(
        connection, xcb_sync_list_system_counters(connection), nullptr));
    if (!list) {
        return XCB_NONE;
    }
    auto counter = xcb_sync_list_system_counters_counters_iterator(list.get());
    for (; counter.rem > 0; xcb_sync_systemcounter_next(&counter)) {
        const std::string_view name(nameOf(*counter.data), counter.data->name_len);
        if (name == "IDLETIME") {
            return counter.data->counter;
        }
    }
    return XCB_NONE;
}

class X11Alarm;

class X11IdleSource final : public IdleSource {
public:
    X11IdleSource(Connection connection, xcb_sync_counter_t counter, std::uint8_t firstEvent);

    [[nodiscard]] std::unique_ptr<IdleAlarm> alarmAfter(core::Duration idle) override;
    [[nodiscard]] std::unique_ptr<IdleAlarm> inputAlarm(core::Duration pause) override;
    [[nodiscard]] bool countsFilms() const override { return false; }

    /// Creates an alarm of the server for `alarm`. It fires once, when the counter passes `value`.
    [[nodiscard]] xcb_sync_alarm_t set(X11Alarm& alarm, xcb_sync_testtype_t test,
                                       core::Duration value);
    void unset(xcb_sync_alarm_t alarm);

private:
    void read();

    Connection m_connection;
    xcb_sync_counter_t m_counter;
    std::uint8_t m_firstEvent;
    std::map<xcb_sync_alarm_t, X11Alarm*> m_alarms;
    QSocketNotifier m_notifier;
};

class X11Alarm final : public IdleAlarm {
public:
    /// With `isReached` it waits for input first.
    X11Alarm(X11IdleSource& source, core::Duration idle, bool isReached)
        : m_source(source), m_idle(idle), m_isReached(isReached), m_alarm(setNext())
    {}
    ~X11Alarm() override { m_source.unset(m_alarm); }
    X11Alarm(const X11Alarm&) = delete;
    X11Alarm& operator=(const X11Alarm&) = delete;

    void goOff()
    {
        m_source.unset(m_alarm);
        m_isReached = !m_isReached;
        m_alarm = setNext();
        if (m_isReached) {
            emit reached();
        } else {
            emit left();
        }
    }

private:
    xcb_sync_alarm_t setNext()
    {
        return m_isReached ? m_source.set(*this, XCB_SYNC_TESTTYPE_NEGATIVE_COMPARISON,
                                          m_idle - core::Duration{1})
                           : m_source.set(*this, XCB_SYNC_TESTTYPE_POSITIVE_COMPARISON, m_idle);
    }

    X11IdleSource& m_source;
    core::Duration m_idle;
    bool m_isReached;
    xcb_sync_alarm_t m_alarm;
};

X11IdleSource::X11IdleSource(Connection connection, xcb_sync_counter_t counter,
                             std::uint8_t firstEvent)
    : m_connection(std::move(connection)), m_counter(counter), m_firstEvent(firstEvent),
      m_notifier(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { read(); });
}

std::unique_ptr<IdleAlarm> X11IdleSource::alarmAfter(core::Duration idle)
{
    return std::make_unique<X11Alarm>(*this, idle, false);
}

std::unique_ptr<IdleAlarm> X11IdleSource::inputAlarm(core::Duration pause)
{
    return std::make_unique<X11Alarm>(*this, pause, true);
}

xcb_sync_alarm_t X11IdleSource::set(X11Alarm& alarm, xcb_sync_testtype_t test, core::Duration value)
{
    const auto id = xcb_generate_id(m_connection.get());
    const xcb_sync_create_alarm_value_list_t values{.counter = m_counter,
                                                    .valueType = XCB_SYNC_VALUETYPE_ABSOLUTE,
                                                    .value = wide(value),
                                                    .testType = test,
                                                    .delta = {},
                                                    .events = 1};
    xcb_sync_create_alarm_aux(m_connection.get(), id,
                              XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE |
                                  XCB_SYNC_CA_TEST_TYPE | XCB_SYNC_CA_DELTA | XCB_SYNC_CA_EVENTS,
                              &values);
    xcb_flush(m_connection.get());
    m_alarms[id] = &alarm;
    return id;
}

void X11IdleSource::unset(xcb_sync_alarm_t alarm)
{
    m_alarms.erase(alarm);
    xcb_sync_destroy_alarm(m_connection.get(), alarm);
    xcb_flush(m_connection.get());
}

void X11IdleSource::read()
{
    while (const auto event = owned(xcb_poll_for_event(m_connection.get()))) {
        if ((event->response_type & kResponseMask) != m_firstEvent + XCB_SYNC_ALARM_NOTIFY) {
            continue;
        }
        const auto* const notice =
            reinterpret_cast<const xcb_sync_alarm_notify_event_t*>(event.get());
        const auto known = m_alarms.find(notice->alarm);
        // Destroyed alarms send an event, too.
        if (known != m_alarms.end() && notice->state != XCB_SYNC_ALARMSTATE_DESTROYED) {
            known->second->goOff();
        }
    }
    if (xcb_connection_has_error(m_connection.get()) != 0) {
        m_notifier.setEnabled(false);
        const auto alarms = m_alarms;
        for (const auto& [id, alarm] : alarms) {
            // A slot may have deleted another alarm.
            if (m_alarms.contains(id)) {
                emit alarm->lost();
            }
        }
    }
}

} // namespace

std::unique_ptr<IdleSource> connectIdleX11()
{
    Connection connection(xcb_connect(nullptr, nullptr));
    if (xcb_connection_has_error(connection.get()) != 0) {
        return nullptr;
    }
    const auto* const sync = xcb_get_extension_data(connection.get(), &xcb_sync_id);
    if (sync == nullptr || sync->present == 0) {
        return nullptr;
    }
    // Without this request the server does not accept the extension's later requests.
    const auto version = owned(xcb_sync_initialize_reply(
        connection.get(),
        xcb_sync_initialize(connection.get(), XCB_SYNC_MAJOR_VERSION, XCB_SYNC_MINOR_VERSION),
        nullptr));
    const auto counter = version ? idleCounter(connection.get()) : XCB_NONE;
    if (counter == XCB_NONE) {
        return nullptr;
    }
    return std::make_unique<X11IdleSource>(std::move(connection), counter, sync->first_event);
}

} // namespace pomotide::app
