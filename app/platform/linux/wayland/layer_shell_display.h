// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/wayland/layer_surface.h"
#include "app/platform/linux/wayland/wl_connection.h"
#include "app/platform/linux/wayland/wl_outputs.h"
#include "app/platform/linux/wayland/wl_toplevels.h"
#include "ui/overlay/overlay_display.h"

#include <QSocketNotifier>

#include <memory>
#include <vector>

namespace pomotide::ui {

/// A Wayland compositor with the layer-shell protocol, over connections of its own; Qt may use
/// another platform. It must outlive its surfaces.
class LayerShellDisplay final : public OverlayDisplay {
    Q_OBJECT

public:
    /// True if there is a compositor that has the protocol.
    [[nodiscard]] static bool isPossible();

    /// Null if there is no compositor, or it does not have the protocol.
    [[nodiscard]] static std::unique_ptr<OverlayDisplay> connect();

    ~LayerShellDisplay() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] OverlayBackend::Capabilities capabilities() const override;
    [[nodiscard]] QList<OverlayScreen> screens() const override;
    [[nodiscard]] bool hasFullScreenWindow(const OverlayScreen& screen) const override;
    [[nodiscard]] QRegion ownWindows(const OverlayScreen& screen) override;
    [[nodiscard]] std::unique_ptr<OverlaySurface>
    makeSurface(const OverlayScreen& screen, const QRect& place, Dithering dithering) override;
    void commit() override;
    void raise() override;

private:
    LayerShellDisplay(std::unique_ptr<WaylandConnection> drawing, LayerShell shell,
                      std::unique_ptr<WaylandConnection> watching);

    void lookAround();
    void goOnDrawing();
    void presentAll();
    void noteNews();
    void followToplevels();
    void announceChange();

    std::unique_ptr<WaylandConnection> m_drawing;
    LayerShell m_shell;
    WaylandOutputs m_outputs;
    std::vector<LayerSurface*> m_surfaces;
    QSocketNotifier m_drawNotifier;

    std::unique_ptr<WaylandConnection> m_watching;
    WaylandOutputs m_watched;
    WaylandToplevels m_toplevels;
    QSocketNotifier m_watchingBell;

    bool m_isAbove = true; ///< surfaces are in the overlay layer
    bool m_isBroken = false;
    bool m_isChangeDue = false;
};

} // namespace pomotide::ui
