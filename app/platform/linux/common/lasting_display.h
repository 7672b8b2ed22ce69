// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_display.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace pomotide::ui {

/// A display server that may start late and be started anew, as XWayland is. While it is not there,
/// there are no screens and no capabilities.
class LastingDisplay final : public OverlayDisplay {
    Q_OBJECT

public:
    /// Returns null if there is no connection.
    using Connect = std::function<std::unique_ptr<OverlayDisplay>()>;

    /// Connects at once; after a failure again after `pause`, and each time after twice as long, up
    /// to `kLongestPause` times as long.
    LastingDisplay(QString name, Connect connect,
                   std::chrono::milliseconds pause = std::chrono::seconds{1});

    static constexpr int kLongestPause = 64;

    [[nodiscard]] bool isConnected() const { return m_inner != nullptr; }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] OverlayBackend::Capabilities capabilities() const override;
    [[nodiscard]] QList<OverlayScreen> screens() const override;
    [[nodiscard]] bool hasFullScreenWindow(const OverlayScreen& screen) const override;
    [[nodiscard]] QRegion ownWindows(const OverlayScreen& screen) override;
    [[nodiscard]] std::unique_ptr<OverlaySurface>
    makeSurface(const OverlayScreen& screen, const QRect& place, Dithering dithering) override;
    void commit() override;
    void raise() override;

private:
    void tryConnecting();
    void leave();

    QString m_name;
    Connect m_connect;
    std::chrono::milliseconds m_pause;
    QTimer m_retry;
    std::unique_ptr<OverlayDisplay> m_inner; ///< null while there is no connection
};

} // namespace pomotide::ui
