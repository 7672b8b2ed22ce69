// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/x11/x11_connection.h"
#include "ui/overlay/overlay_display.h"

#include <QImage>
#include <QTimer>

#include <optional>

namespace pomotide::ui {

/// Data that all windows of the overlay share.
struct X11Overlays {
    /// Requested once, as each request waits for its reply.
    struct Atoms {
        xcb_atom_t opacity;
        xcb_atom_t process;
        xcb_atom_t shadow;
        xcb_atom_t bypassCompositor;
    };

    const X11Connection& connection;
    Atoms atoms;
    bool areRenewed; ///< a new picture needs a new window: GNOME Shell 43 forgets the input shape
                     ///< of one that it repaints. It shows each opaque until it knows better.
    std::vector<xcb_window_t> windows; ///< existing windows, oldest first
};

/// An unmanaged window that passes input through. Its picture is stored by the server, which
/// repaints uncovered parts itself; fading is one property.
class X11Surface final : public OverlaySurface {
public:
    /// `dithering` is empty if a compositor makes the window translucent. `overlays` must outlive
    /// it.
    X11Surface(X11Overlays& overlays, const QRect& place, std::optional<Dithering> dithering);
    ~X11Surface() override;
    X11Surface(const X11Surface&) = delete;
    X11Surface& operator=(const X11Surface&) = delete;

    void repaint(const QRect& area, const Paint& paint) override;
    void setOpacity(double opacity) override;
    void setShown(bool isShown) override;

private:
    void createWindow();
    void createPicture();
    void describe();
    void letInputPass();
    void upload(const QImage& picture, QPoint at);
    void showPicture(const QRect& changed);
    void renewWindow();
    void cutOut(const QImage& picture, const QRect& area);
    void map();
    [[nodiscard]] bool mayAppear() const;
    void settle();
    void dropOld();

    X11Overlays& m_overlays;
    const X11Connection& m_connection;
    std::optional<Dithering> m_dithering;
    QRect m_place;
    xcb_window_t m_window;
    xcb_pixmap_t m_picture;
    xcb_gcontext_t m_context;
    std::optional<std::uint32_t> m_opacity;
    std::optional<xcb_window_t> m_old; ///< the one before, until the new one is seen
    QTimer m_settling;                 ///< while a new window may not be as it was asked for
    bool m_hasWaited = false;  ///< long enough for a moment at which a new window is not noticed
    bool m_isOutdated = false; ///< the picture is newer than the window
    bool m_isPainted = false;
    bool m_isShown = true;
    bool m_isMapped = false;
};

} // namespace pomotide::ui
