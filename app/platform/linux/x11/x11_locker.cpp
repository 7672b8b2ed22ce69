// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lockers grab the keyboard on the root window. The server reports that as a change of this
// window's focus. Otherwise only shortcuts cause such events, so the program is hardly ever woken
// up. Events for every window that opens or moves would do that all the time.

#include "app/platform/linux/x11/x11_locker.h"

#include "app/platform/linux/x11/x11_monitors.h"
#include "app/platform/linux/x11/x11_stacking.h"

#include <array>

namespace pomotide::app {

namespace {

using namespace std::chrono_literals;

/// Some lockers show their window only after the grab, or fade it in.
constexpr std::array kLater{300ms, 1000ms, 3000ms};

/// Some lockers grab their own window, so that the end of the grab is not told.
constexpr auto kWhileLocked = 5s;

constexpr std::uint8_t kSent = 0x80;

} // namespace

std::unique_ptr<X11Locker> X11Locker::connect()
{
    auto connection = ui::X11Connection::open();
    if (!connection || !ui::hasShape(*connection)) {
        return nullptr;
    }
    return std::unique_ptr<X11Locker>(new X11Locker(std::move(connection)));
}

X11Locker::X11Locker(std::unique_ptr<ui::X11Connection> connection)
    : m_connection(std::move(connection)),
      m_events(xcb_get_file_descriptor(*m_connection), QSocketNotifier::Read)
{
    const std::uint32_t events = XCB_EVENT_MASK_FOCUS_CHANGE;
    xcb_change_window_attributes(*m_connection, m_connection->root(), XCB_CW_EVENT_MASK, &events);
    QObject::connect(&m_events, &QSocketNotifier::activated, this, &X11Locker::readEvents);
    m_lookAgain.setSingleShot(true);
    QObject::connect(&m_lookAgain, &QTimer::timeout, this, &X11Locker::look);
    QMetaObject::invokeMethod(this, &X11Locker::lookSoon, Qt::QueuedConnection);
}

void X11Locker::readEvents()
{
    bool isGrab = false;
    while (const auto event = ui::owned(xcb_poll_for_event(*m_connection))) {
        const auto kind = static_cast<std::uint8_t>(event->response_type & ~kSent);
        const auto& focus = reinterpret_cast<const xcb_focus_in_event_t&>(*event);
        isGrab |=
            (kind == XCB_FOCUS_IN || kind == XCB_FOCUS_OUT) && focus.mode != XCB_NOTIFY_MODE_NORMAL;
    }
    if (xcb_connection_has_error(*m_connection) != 0) {
        m_events.setEnabled(false);
    } else if (isGrab) {
        lookSoon();
    }
}

void X11Locker::lookSoon()
{
    m_looks = 0;
    look();
}

void X11Locker::look()
{
    QList<QRect> areas;
    for (const ui::OverlayScreen& screen : ui::monitorsOf(*m_connection)) {
        areas += screen.geometry;
    }
    const bool isLocked = ui::hasLocker(*m_connection, areas);
    if (isLocked) {
        m_lookAgain.start(kWhileLocked);
    } else if (m_looks < kLater.size() && m_connection->isKeyboardGrabbed()) {
        m_lookAgain.start(kLater.at(m_looks++));
    } else {
        m_lookAgain.stop();
    }
    set(isLocked);
    // Some events may have arrived with the replies.
    QMetaObject::invokeMethod(this, &X11Locker::readEvents, Qt::QueuedConnection);
}

} // namespace pomotide::app
