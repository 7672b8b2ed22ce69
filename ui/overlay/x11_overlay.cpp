// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/x11_overlay.h"

#include "ui/overlay/overlay_painter.h"
#include "ui/overlay/overlay_window.h"
#include "ui/overlay/painted_region.h"

#include <QGuiApplication>
#include <QScreen>

#include <xcb/xcb.h>

#include <cstdlib>
#include <string_view>
#include <utility>

namespace pomotide::ui {

namespace {

/// Of a ring cut out in lines, one line in so many is there.
constexpr int kLineSpacing = 3;

template<typename Reply>
using OwnedReply = std::unique_ptr<Reply, decltype(&std::free)>;

template<typename Reply>
OwnedReply<Reply> owned(Reply* reply)
{
    return {reply, &std::free};
}

xcb_connection_t* connection()
{
    return qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
}

xcb_atom_t atom(std::string_view name)
{
    const auto cookie =
        xcb_intern_atom(connection(), 0, static_cast<std::uint16_t>(name.size()), name.data());
    const auto reply = owned(xcb_intern_atom_reply(connection(), cookie, nullptr));
    return reply ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
}

bool isComposited()
{
    const auto cookie = xcb_get_selection_owner(connection(), atom("_NET_WM_CM_S0"));
    const auto reply = owned(xcb_get_selection_owner_reply(connection(), cookie, nullptr));
    return reply && reply->owner != XCB_NONE;
}

/// Returns when the server has done all that was asked of it so far.
void synchronize()
{
    owned(xcb_get_input_focus_reply(connection(), xcb_get_input_focus(connection()), nullptr));
}

void raiseWindow(const OverlayWindow& window)
{
    const std::uint32_t above = XCB_STACK_MODE_ABOVE;
    xcb_configure_window(connection(), static_cast<xcb_window_t>(window.winId()),
                         XCB_CONFIG_WINDOW_STACK_MODE, &above);
}

/// picom gives windows a shadow, which would darken the screen beside.
void forbidShadow(const OverlayWindow& window)
{
    const std::uint32_t none = 0;
    xcb_change_property(connection(), XCB_PROP_MODE_REPLACE,
                        static_cast<xcb_window_t>(window.winId()), atom("_COMPTON_SHADOW"),
                        XCB_ATOM_CARDINAL, 32, 1, &none);
}

} // namespace

/// What one screen shows.
class X11Overlay::OnScreen final {
public:
    OnScreen(QScreen& screen, const OverlayFrame& frame, bool isComposited)
        : m_screen(screen), m_frame(frame), m_isComposited(isComposited)
    {
        const QRect square = ringSquare(m_screen.geometry()).toAlignedRect();
        m_ring = makeWindow(square, [this](QPainter& painter) { paintRing(painter); });
        if (m_isComposited) {
            m_ring->setOpacity(m_frame.opacity);
        } else {
            cutOutRing();
        }
        present(*m_ring);
        makeWords();
    }

    void show(const OverlayFrame& frame)
    {
        const OverlayFrame before = std::exchange(m_frame, frame);
        updateRing(before.ring);
        if (frame.words != before.words) {
            makeWords();
        } else if (m_words && m_isComposited) {
            m_words->setOpacity(frame.wordsOpacity);
        }
    }

    void raise()
    {
        raiseWindow(*m_ring);
        if (m_words) {
            raiseWindow(*m_words);
        }
    }

private:
    std::unique_ptr<OverlayWindow> makeWindow(const QRect& geometry, OverlayWindow::Paint paint)
    {
        auto window = std::make_unique<OverlayWindow>(
            &m_screen, geometry, Qt::Window | Qt::BypassWindowManagerHint, std::move(paint));
        forbidShadow(*window);
        return window;
    }

    /// X11 needs no word from the server before the first picture.
    static void present(OverlayWindow& window)
    {
        window.show();
        window.repaint();
    }

    void updateRing(const core::OverlayModel& before)
    {
        const QRectF changed = changedArea(before, m_frame.ring, ringRect());
        if (!changed.isEmpty() && !m_isComposited) {
            cutOutRing();
        }
        if (!changed.isEmpty()) {
            m_ring->repaint(changed.toAlignedRect().intersected(ringRect()));
        }
        if (m_isComposited) {
            m_ring->setOpacity(m_frame.opacity);
        }
    }

    void makeWords()
    {
        m_words.reset();
        if (!m_frame.words) {
            return;
        }
        const QSizeF screen = m_screen.geometry().size();
        QRectF plate({0, 0}, wordsSize(*m_frame.words, screen));
        plate.moveCenter(QRectF(m_screen.geometry()).center());
        const auto paintWords = [words = *m_frame.words, screen](QPainter& painter) {
            paint(painter, words, screen);
        };
        m_words = makeWindow(plate.toAlignedRect(), paintWords);
        if (m_isComposited) {
            m_words->setOpacity(m_frame.wordsOpacity);
        } else {
            m_words->setMask(paintedRegion(m_words->size(), paintWords, 1));
        }
        present(*m_words);
    }

    [[nodiscard]] QRect ringRect() const { return {{0, 0}, m_ring->size()}; }

    void paintRing(QPainter& painter) const
    {
        core::OverlayModel ring = m_frame.ring;
        if (!m_isComposited) {
            ring.opacities.peak = 1;
        }
        paint(painter, ring, ringRect());
    }

    void cutOutRing()
    {
        const auto paintInto = [this](QPainter& painter) { paintRing(painter); };
        m_ring->setMask(paintedRegion(m_ring->size(), paintInto, kLineSpacing));
    }

    QScreen& m_screen;
    OverlayFrame m_frame;
    bool m_isComposited;
    std::unique_ptr<OverlayWindow> m_ring;
    std::unique_ptr<OverlayWindow> m_words;
};

bool X11Overlay::isAvailable()
{
    return QGuiApplication::platformName() == QLatin1String("xcb") &&
           !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
           qEnvironmentVariable("XDG_SESSION_TYPE") != QLatin1String("wayland");
}

X11Overlay::X11Overlay() : m_isComposited(isComposited())
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &X11Overlay::watch);
    // Later, when the screen is really gone.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &X11Overlay::remake,
            Qt::QueuedConnection);
    for (QScreen* screen : QGuiApplication::screens()) {
        connect(screen, &QScreen::geometryChanged, this, &X11Overlay::remake);
    }
}

X11Overlay::~X11Overlay() = default;

QString X11Overlay::name() const
{
    return QStringLiteral("x11");
}

OverlayBackend::Capabilities X11Overlay::capabilities() const
{
    const Capabilities always = ClickThrough | AboveFullscreen | EveryWorkspace;
    return m_isComposited ? always | Translucent : always;
}

void X11Overlay::show(const OverlayFrame& frame)
{
    m_frame = frame;
    if (m_screens.empty()) {
        makeWindows();
    } else {
        for (const auto& screen : m_screens) {
            screen->show(frame);
        }
    }
    synchronize();
}

void X11Overlay::raise()
{
    for (const auto& screen : m_screens) {
        screen->raise();
    }
}

void X11Overlay::hide()
{
    m_frame.reset();
    m_screens.clear();
    synchronize();
}

void X11Overlay::watch(QScreen* screen)
{
    connect(screen, &QScreen::geometryChanged, this, &X11Overlay::remake);
    remake();
}

void X11Overlay::remake()
{
    m_screens.clear();
    if (m_frame) {
        makeWindows();
    }
}

void X11Overlay::makeWindows()
{
    m_isComposited = isComposited();
    for (QScreen* screen : QGuiApplication::screens()) {
        m_screens.push_back(std::make_unique<OnScreen>(*screen, *m_frame, m_isComposited));
    }
}

} // namespace pomotide::ui
