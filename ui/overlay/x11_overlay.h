// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"

#include <QObject>

#include <memory>
#include <vector>

class QScreen;

namespace pomotide::ui {

/// The ring on an X server: on every screen a window that no window manager touches. Where no
/// compositing manager runs, windows are opaque; then the ring's shape is cut out in lines.
class X11Overlay final : public QObject, public OverlayBackend {
    Q_OBJECT

public:
    /// On X11 proper. On XWayland such windows would swallow the clicks meant for others.
    [[nodiscard]] static bool isAvailable();

    X11Overlay();
    ~X11Overlay() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] Capabilities capabilities() const override;
    void show(const OverlayFrame& frame) override;
    void raise() override;
    void hide() override;

private:
    class OnScreen;

    void watch(QScreen* screen);
    void remake();
    void makeWindows();

    bool m_isComposited; ///< when windows were last made
    std::optional<OverlayFrame> m_frame;
    std::vector<std::unique_ptr<OnScreen>> m_screens;
};

} // namespace pomotide::ui
