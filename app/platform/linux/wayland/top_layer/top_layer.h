// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtPlugin>

class QWindow;

namespace pomotide::app {

/// The interface of the plugin for windows over all others.
class TopLayer {
public:
    virtual ~TopLayer() = default;

    /// Moves a window that exists, but is not shown, to the topmost layer of the desktop, which is
    /// a Wayland compositor with layer-shell. It gets the keyboard when it is shown.
    virtual void take(QWindow& window) = 0;

    /// Sets the distance of such a window from the upper edge of its screen.
    virtual void setDistance(QWindow& window, int distance) = 0;
};

} // namespace pomotide::app

Q_DECLARE_INTERFACE(pomotide::app::TopLayer, "org.pomotide.TopLayer/1")
