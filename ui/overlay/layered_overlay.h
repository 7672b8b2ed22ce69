// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_display.h"

#include <memory>
#include <vector>

namespace pomotide::ui {

/// The overlay on a display server that lets something lie over everything else: on each screen a
/// surface as large as the ring, and one for the words, which are not to fade with it. Surfaces
/// that would swallow clicks are never more than a thin strip.
class LayeredOverlay final : public OverlayBackend {
    Q_OBJECT

public:
    explicit LayeredOverlay(std::unique_ptr<OverlayDisplay> display);
    ~LayeredOverlay() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] Capabilities capabilities() const override;
    void show(const OverlayFrame& frame) override;
    void raise() override;
    void hide() override;

private:
    class OnScreen;

    void remake();
    void makeSurfaces();
    [[nodiscard]] OverlayFrame allowed(OverlayFrame frame) const;

    std::unique_ptr<OverlayDisplay> m_display;
    std::optional<OverlayFrame> m_frame; ///< as asked for
    std::vector<std::unique_ptr<OnScreen>> m_screens;
};

} // namespace pomotide::ui
