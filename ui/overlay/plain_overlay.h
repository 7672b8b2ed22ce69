// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"

#include <memory>

namespace pomotide::ui {

class OverlayWindow;

/// A small ring in a corner of the primary screen, for desktops without surfaces above all windows.
/// It is small because other windows can be below it.
class PlainOverlay final : public OverlayBackend {
public:
    /// Always true: every desktop has windows.
    [[nodiscard]] static bool isAvailable() { return true; }

    PlainOverlay();
    ~PlainOverlay() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] Capabilities capabilities() const override;
    void show(const OverlayFrame& frame) override;
    void raise() override;
    void hide() override;

private:
    void makeWindow();

    std::optional<OverlayFrame> m_frame;
    std::unique_ptr<OverlayWindow> m_window;
};

} // namespace pomotide::ui
