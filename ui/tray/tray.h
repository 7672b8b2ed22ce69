// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"
#include "ui/session/ticker.h"
#include "ui/tray/tray_icon_painter.h"
#include "ui/tray/tray_menu.h"

#include <QSystemTrayIcon>

#include <optional>

namespace pomotide::ui {

/// The icon in the panel, with the menu.
class Tray final : public QObject {
    Q_OBJECT

public:
    /// Shows the icon, at once or as soon as the desktop has a tray. Between changes of the state
    /// one call of the ticker is due each minute; none in Idle. Time runs `speed` times as fast as
    /// the ticker, which nothing else may use. All arguments must outlive it.
    Tray(SessionBridge& bridge, TrayMenu& menu, Ticker& ticker, double speed = 1,
         QObject* parent = nullptr);
    ~Tray() override;

signals:
    void windowWished();
    /// Emitted when the overlay should show its text.
    void textWished();

private:
    void show(const core::NowModel& now);
    void scheduleNext(const core::NowModel& now);
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    SessionBridge& m_bridge;
    TrayMenu& m_menu;
    Ticker& m_ticker;
    double m_speed;
    QSystemTrayIcon m_icon{this};
    std::optional<TrayRing> m_ring; ///< shown by the icon
};

} // namespace pomotide::ui
