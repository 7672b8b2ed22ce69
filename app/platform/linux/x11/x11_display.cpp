// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_display.h"

#include "app/platform/linux/common/focused_screen.h"
#include "app/platform/linux/x11/x11_monitors.h"
#include "app/platform/linux/x11/x11_stacking.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>
#include <QWindow>

#include <xcb/randr.h>
#include <xcb/xfixes.h>

#include <algorithm>
#include <utility>

namespace pomotide::ui {

namespace {

Q_LOGGING_CATEGORY(displayLog, "pomotide.overlay.x11", QtWarningMsg)

/// The bit in the type of events that were sent by other clients.
constexpr std::uint8_t kSent = 0x80;

/// True if the server tells when a compositor comes or goes.
bool hasFixes(const X11Connection& connection)
{
    if (!connection.has(xcb_xfixes_id)) {
        return false;
    }
    const auto reply = owned(xcb_xfixes_query_version_reply(
        connection, xcb_xfixes_query_version(connection, 2, 0), nullptr));
    return reply != nullptr;
}

/// Newer versions of XWayland have an extension for it, older ones have recognisable screen names.
bool isXWayland(const X11Connection& connection, const QList<OverlayScreen>& screens)
{
    static constexpr char name[] = "XWAYLAND";
    const auto reply = owned(xcb_query_extension_reply(
        connection, xcb_query_extension(connection, sizeof name - 1, name), nullptr));
    return qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || (reply && reply->present != 0) ||
           (!screens.isEmpty() && screens.first().name.startsWith(QLatin1String(name)));
}

std::uint8_t firstEventOf(const X11Connection& connection, xcb_extension_t& extension)
{
    return xcb_get_extension_data(connection, &extension)->first_event;
}

} // namespace

std::unique_ptr<X11Display> X11Display::connect(GuestInput guestInput)
{
    auto connection = X11Connection::open();
    if (!connection || !hasShape(*connection)) {
        return nullptr;
    }
    return std::unique_ptr<X11Display>(new X11Display(std::move(connection), guestInput));
}

X11Display::X11Display(std::unique_ptr<X11Connection> connection, GuestInput guestInput)
    : m_connection(std::move(connection)),
      m_overlays{.connection = *m_connection,
                 .atoms = {.opacity = m_connection->atom("_NET_WM_WINDOW_OPACITY"),
                           .process = m_connection->atom("_NET_WM_PID"),
                           .shadow = m_connection->atom("_COMPTON_SHADOW"),
                           .bypassCompositor = m_connection->atom("_NET_WM_BYPASS_COMPOSITOR")},
                 .areRenewed = false,
                 .windows = {}},
      m_compositor(
          m_connection->atom("_NET_WM_CM_S" + QByteArray::number(m_connection->screenNumber()))),
      m_stacking(m_connection->atom("_NET_CLIENT_LIST_STACKING")), m_windows(*m_connection),
      m_guestInput(guestInput),
      m_events(xcb_get_file_descriptor(*m_connection), QSocketNotifier::Read)
{
    if (tellsMonitors(*m_connection)) {
        m_firstRandrEvent = firstEventOf(*m_connection, xcb_randr_id);
    }
    if (hasFixes(*m_connection)) {
        m_firstFixesEvent = firstEventOf(*m_connection, xcb_xfixes_id);
    }
    listen();
    m_isComposited = hasCompositor();
    m_screens = monitorsOf(*m_connection);
    m_isGuest = isXWayland(*m_connection, m_screens);
    m_overlays.areRenewed = m_isGuest && m_guestInput == GuestInput::PassesNewWindows;
    if (m_isGuest && qGuiApp != nullptr) {
        listenToWayland();
        m_screens = findScreens();
    }
    QObject::connect(&m_events, &QSocketNotifier::activated, this, &X11Display::readEvents);
}

QString X11Display::name() const
{
    return m_isGuest ? QStringLiteral("xwayland") : QStringLiteral("x11");
}

OverlayBackend::Capabilities X11Display::capabilities() const
{
    OverlayBackend::Capabilities all = OverlayBackend::AboveFullscreen;
    all |= OverlayBackend::EveryWorkspace;
    all.setFlag(OverlayBackend::ClickThrough, !m_isGuest || m_guestInput != GuestInput::Blocked);
    all.setFlag(OverlayBackend::Translucent, m_isComposited);
    all.setFlag(OverlayBackend::TellsFullScreen,
                !m_isGuest); // of Wayland's windows XWayland does not
    return all;
}

bool X11Display::hasFullScreenWindow(const OverlayScreen& screen) const
{
    return m_filled.contains(screen.geometry);
}

QRegion X11Display::ownWindows(const OverlayScreen& screen)
{
    if (m_isGuest) { // the program's windows are Wayland's
        return mayHaveFocus(screen, m_screens) ? QRegion(screen.geometry) : QRegion();
    }
    const QRegion ours = m_windows.ours();
    // Some events may have arrived with the replies.
    QMetaObject::invokeMethod(this, &X11Display::readEvents, Qt::QueuedConnection);
    return ours.intersected(screen.geometry);
}

std::unique_ptr<OverlaySurface> X11Display::makeSurface(const OverlayScreen&, const QRect& place,
                                                        Dithering dithering)
{
    if (m_overlays.windows.empty()) {
        m_filled = filledScreens();
        // Some events may have arrived with the replies.
        QMetaObject::invokeMethod(this, &X11Display::readEvents, Qt::QueuedConnection);
    }
    auto surface = std::make_unique<X11Surface>(
        m_overlays, place, m_isComposited ? std::nullopt : std::optional(dithering));
    putBelowLocker(*m_connection, m_overlays.windows.back(), screenAreas());
    return surface;
}

void X11Display::commit()
{
    xcb_flush(*m_connection);
}

void X11Display::raise()
{
    if (!m_overlays.windows.empty()) {
        raiseAbove(*m_connection, m_overlays.windows, screenAreas());
        xcb_flush(*m_connection);
        findFullScreen();
        readEvents(); // some events may have arrived with the replies
    }
}

/// Windows of Wayland, which XWayland does not know, are above those of X11 unless one of X11 has
/// the focus.
QList<QRect> X11Display::filledScreens() const
{
    return m_isGuest && !m_windows.hasFocus() ? QList<QRect>() : m_windows.filled(screenAreas());
}

QList<QRect> X11Display::screenAreas() const
{
    QList<QRect> areas;
    for (const OverlayScreen& screen : m_screens) {
        areas += screen.geometry;
    }
    return areas;
}

/// Selects events only for changes of the screens, the compositor and the stacking order.
void X11Display::listen()
{
    const std::uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_change_window_attributes(*m_connection, m_connection->root(), XCB_CW_EVENT_MASK, &events);
    if (m_firstRandrEvent) {
        xcb_randr_select_input(*m_connection, m_connection->root(),
                               XCB_RANDR_NOTIFY_MASK_SCREEN_CHANGE |
                                   XCB_RANDR_NOTIFY_MASK_CRTC_CHANGE |
                                   XCB_RANDR_NOTIFY_MASK_OUTPUT_CHANGE);
    }
    if (m_firstFixesEvent) {
        xcb_xfixes_select_selection_input(
            *m_connection, m_connection->root(), m_compositor,
            XCB_XFIXES_SELECTION_EVENT_MASK_SET_SELECTION_OWNER |
                XCB_XFIXES_SELECTION_EVENT_MASK_SELECTION_WINDOW_DESTROY |
                XCB_XFIXES_SELECTION_EVENT_MASK_SELECTION_CLIENT_CLOSE);
    }
}

/// The program's own windows are Wayland's, and Wayland may know screens better.
void X11Display::listenToWayland()
{
    QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, this,
                     &X11Display::ownWindowsChanged);
    const auto follow = [this](const QScreen* screen) {
        QObject::connect(screen, &QScreen::geometryChanged, this, &X11Display::compareSoon);
    };
    std::ranges::for_each(QGuiApplication::screens(), follow);
    QObject::connect(qGuiApp, &QGuiApplication::screenAdded, this, [this, follow](QScreen* screen) {
        follow(screen);
        compareSoon();
    });
    QObject::connect(qGuiApp, &QGuiApplication::screenRemoved, this, &X11Display::compareSoon);
}

QList<OverlayScreen> X11Display::findScreens() const
{
    QList<OverlayScreen> monitors = monitorsOf(*m_connection);
    if (!m_isGuest) {
        return monitors;
    }
    QList<OverlayScreen> logical;
    for (const QScreen* const screen : QGuiApplication::screens()) {
        logical.append({screen->name(), screen->geometry()});
    }
    return guestScreens(monitors, m_windows.desktopSize(), logical);
}

void X11Display::readEvents()
{
    while (const auto event = owned(xcb_poll_for_event(*m_connection))) {
        hear(*event);
    }
    if (m_events.isEnabled() && xcb_connection_has_error(*m_connection) != 0) {
        qCWarning(displayLog, "The connection to the X server broke.");
        m_events.setEnabled(false);
        emit lost();
    }
}

void X11Display::hear(const xcb_generic_event_t& event)
{
    const auto kind = static_cast<std::uint8_t>(event.response_type & ~kSent);
    if (kind == XCB_PROPERTY_NOTIFY) {
        const auto& change = reinterpret_cast<const xcb_property_notify_event_t&>(event);
        if (change.atom == m_stacking) {
            raise();
        } else if (m_windows.isAbout(change.atom)) {
            findFullScreen();
        }
        if (m_windows.isAbout(change.atom)) {
            emit ownWindowsChanged();
        }
        if (m_isGuest && m_windows.isDesktopSize(change.atom)) {
            compareSoon();
        }
        return;
    }
    const bool isOfScreens =
        kind == XCB_CONFIGURE_NOTIFY ||
        (m_firstRandrEvent && (kind == *m_firstRandrEvent + XCB_RANDR_SCREEN_CHANGE_NOTIFY ||
                               kind == *m_firstRandrEvent + XCB_RANDR_NOTIFY));
    const bool isOfCompositor =
        m_firstFixesEvent && kind == *m_firstFixesEvent + XCB_XFIXES_SELECTION_NOTIFY;
    if (isOfScreens || isOfCompositor) {
        compareSoon();
    }
}

/// Such events come in bursts.
void X11Display::compareSoon()
{
    if (!std::exchange(m_isToCompare, true)) {
        QMetaObject::invokeMethod(this, &X11Display::compare, Qt::QueuedConnection);
    }
}

void X11Display::compare()
{
    m_isToCompare = false;
    const bool wasComposited = std::exchange(m_isComposited, hasCompositor());
    const QList<OverlayScreen> before = std::exchange(m_screens, findScreens());
    if (m_isComposited != wasComposited || m_screens != before) {
        qCInfo(displayLog, "%lld screens, %s", static_cast<long long>(m_screens.size()),
               m_isComposited ? "composited" : "not composited");
        emit changed();
    }
    readEvents();
}

/// Window managers change one of the properties above when a window becomes full-screen; should one
/// not, it is noticed at the next pulse.
void X11Display::findFullScreen()
{
    if (m_overlays.windows.empty()) {
        return;
    }
    const QList<QRect> before = std::exchange(m_filled, filledScreens());
    if (m_filled != before) {
        qCInfo(displayLog, "full-screen windows on %lld screens",
               static_cast<long long>(m_filled.size()));
        emit fullScreenChanged();
    }
}

bool X11Display::hasCompositor() const
{
    if (!m_connection->hasAlpha()) {
        return false; // its windows would be opaque all the same
    }
    const auto reply = owned(xcb_get_selection_owner_reply(
        *m_connection, xcb_get_selection_owner(*m_connection, m_compositor), nullptr));
    return reply && reply->owner != XCB_NONE;
}

} // namespace pomotide::ui
