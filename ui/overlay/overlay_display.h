// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"

#include <QList>
#include <QRect>
#include <QRegion>

#include <functional>
#include <memory>

class QPainter;

namespace pomotide::ui {

/// One screen of the desktop, in the pixels of its surfaces.
struct OverlayScreen {
    QString name; ///< of the connector: "DP-1"
    QRect geometry;

    bool operator==(const OverlayScreen&) const = default;
};

/// Rendering of a surface on a desktop without translucency.
enum class Dithering {
    Stippled, ///< every third line; the windows below are visible in between
    Solid,
};

/// A picture above all windows of a screen. It takes no clicks, keys or focus. The destructor
/// removes it. No function fails: if the connection to the display server breaks, the program ends.
class OverlaySurface {
public:
    using Paint = std::function<void(QPainter&)>;

    virtual ~OverlaySurface() = default;

    /// Clears `area` and calls `paint`, clipped to it. The surface's top left is the origin.
    virtual void repaint(const QRect& area, const Paint& paint) = 0;

    /// Sets the opacity of the whole picture, 0 to 1. Does nothing without translucency.
    virtual void setOpacity(double opacity) = 0;

    /// Takes the picture off the screen, as if it did not exist, or puts it there again. It can
    /// be painted meanwhile. New surfaces are on the screen.
    virtual void setShown(bool isShown) = 0;
};

/// A display server that supports surfaces above all windows.
class OverlayDisplay : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual OverlayBackend::Capabilities capabilities() const = 0;

    /// Returns the active screens; may be empty.
    [[nodiscard]] virtual QList<OverlayScreen> screens() const = 0;

    /// True if a full-screen window of another program is the uppermost one on that screen. False
    /// on desktops that do not tell.
    [[nodiscard]] virtual bool hasFullScreenWindow(const OverlayScreen& screen) const = 0;

    /// Returns where this program's own windows can be seen on that screen, in the coordinates of
    /// `screen.geometry`. On desktops that do not tell positions, this is the whole screen while
    /// one of them has the focus there.
    [[nodiscard]] virtual QRegion ownWindows(const OverlayScreen& screen) = 0;

    /// Makes a surface at `place`, in the coordinates of `screen.geometry`. It is invisible until
    /// it is painted.
    [[nodiscard]] virtual std::unique_ptr<OverlaySurface>
    makeSurface(const OverlayScreen& screen, const QRect& place, Dithering dithering) = 0;

    /// Sends all changes of the surfaces to the display server.
    virtual void commit() = 0;

    /// Raises the surfaces above windows that opened later, except screen lockers.
    virtual void raise() = 0;

signals:
    /// Emitted when the screens or the capabilities changed. Existing surfaces are invalid then.
    void changed();

    /// Emitted when the connection to the server broke. Nothing is shown any more.
    void lost();

    /// Emitted when `hasFullScreenWindow` changed for a screen.
    void fullScreenChanged();

    /// Emitted when `ownWindows` may have changed because a window opened, closed, came to the
    /// front or got the focus.
    void ownWindowsChanged();
};

} // namespace pomotide::ui
