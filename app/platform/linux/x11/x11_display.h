// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/x11/x11_surface.h"
#include "app/platform/linux/x11/x11_windows.h"
#include "ui/overlay/overlay_display.h"

#include <QSocketNotifier>

#include <optional>

namespace pomotide::ui {

/// Which windows of XWayland let clicks pass to those of Wayland.
enum class GuestInput { Blocked, PassesNewWindows, Passes };

/// An X server with the Shape extension: the desktop's own or XWayland.
class X11Display final : public OverlayDisplay {
    Q_OBJECT

public:
    /// Null if there is no such server. `guestInput` matters for XWayland.
    [[nodiscard]] static std::unique_ptr<X11Display>
    connect(GuestInput guestInput = GuestInput::Blocked);

    /// True for XWayland.
    [[nodiscard]] bool isGuest() const { return m_isGuest; }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] OverlayBackend::Capabilities capabilities() const override;
    [[nodiscard]] QList<OverlayScreen> screens() const override { return m_screens; }
    [[nodiscard]] bool hasFullScreenWindow(const OverlayScreen& screen) const override;
    [[nodiscard]] QRegion ownWindows(const OverlayScreen& screen) override;
    [[nodiscard]] std::unique_ptr<OverlaySurface>
    makeSurface(const OverlayScreen& screen, const QRect& place, Dithering dithering) override;
    void commit() override;
    void raise() override;

private:
    X11Display(std::unique_ptr<X11Connection> connection, GuestInput guestInput);

    void listen();
    void readEvents();
    void hear(const xcb_generic_event_t& event);
    void compare();
    void findFullScreen();
    [[nodiscard]] bool hasCompositor() const;
    void listenToWayland();
    void compareSoon();
    [[nodiscard]] QList<OverlayScreen> findScreens() const;
    [[nodiscard]] QList<QRect> filledScreens() const;
    [[nodiscard]] QList<QRect> screenAreas() const;

    std::unique_ptr<X11Connection> m_connection;
    X11Overlays m_overlays;
    xcb_atom_t m_compositor; ///< the selection that a compositor owns
    xcb_atom_t m_stacking;   ///< the window manager's list of its windows in stacking order
    X11Windows m_windows;
    QList<QRect> m_filled; ///< screens, by full-screen windows; known while there are surfaces
    std::optional<std::uint8_t> m_firstRandrEvent; ///< nothing without the extension
    std::optional<std::uint8_t> m_firstFixesEvent; ///< nothing without the extension
    GuestInput m_guestInput;
    bool m_isGuest = false;
    bool m_isComposited = false;
    QList<OverlayScreen> m_screens;
    bool m_isToCompare = false;
    QSocketNotifier m_events;
};

} // namespace pomotide::ui
