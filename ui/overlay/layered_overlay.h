// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_display.h"

#include <memory>
#include <vector>

namespace pomotide::ui {

/// The overlay on a display server that supports surfaces above all windows. Each screen has a
/// surface of the ring's size and another one for the text, which does not fade with the ring and
/// keeps off the program's own windows. If surfaces block clicks, only a thin strip is shown.
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
    void showFrame();
    void followOwnWindows();
    [[nodiscard]] OverlayFrame allowed(OverlayFrame frame) const;

    std::unique_ptr<OverlayDisplay> m_display;
    std::optional<OverlayFrame> m_frame; ///< as requested, before allowed()
    std::vector<std::unique_ptr<OnScreen>> m_screens;
};

} // namespace pomotide::ui
