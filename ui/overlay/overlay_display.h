// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"

#include <QList>
#include <QRect>

#include <functional>
#include <memory>

class QPainter;

namespace pomotide::ui {

/// One screen of the desktop, in the pixels of pictures on it.
struct OverlayScreen {
    QString name; ///< its connector's, as in "DP-1"
    QRect geometry;

    bool operator==(const OverlayScreen&) const = default;
};

/// What a surface is made of where nothing can be translucent.
enum class Dithering {
    Stippled, ///< every third line, so that what lies beneath is seen between them
    Solid,
};

/// A picture that lies over everything else on a screen, and that nothing can be done to: it takes
/// no clicks, no keys, no focus. It is gone with this object. No verb fails: with the connection to
/// the display server the whole program goes.
class OverlaySurface {
public:
    using Paint = std::function<void(QPainter&)>;

    virtual ~OverlaySurface() = default;

    /// Paints that part of it anew, from nothing and clipped to it; its top left is the origin.
    virtual void repaint(const QRect& area, const Paint& paint) = 0;

    /// Of the whole picture, from 0 to 1. Without translucency nothing changes.
    virtual void setOpacity(double opacity) = 0;
};

/// A display server, as far as it lets something lie over everything else.
class OverlayDisplay : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual OverlayBackend::Capabilities capabilities() const = 0;

    /// Those that are on now; may be none.
    [[nodiscard]] virtual QList<OverlayScreen> screens() const = 0;

    /// At that place, in the coordinates of `screen.geometry`. Not to be seen before it has been
    /// painted.
    [[nodiscard]] virtual std::unique_ptr<OverlaySurface>
    makeSurface(const OverlayScreen& screen, const QRect& place, Dithering dithering) = 0;

    /// Hands over to the display server what has been done to the surfaces.
    virtual void commit() = 0;

    /// Puts the surfaces above windows that came later, unless one of them locks the screen.
    virtual void raise() = 0;

signals:
    /// The screens or the capabilities are others now: surfaces made before are worth nothing.
    void changed();
};

} // namespace pomotide::ui
