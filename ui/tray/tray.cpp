// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/tray.h"

#include <algorithm>

namespace pomotide::ui {

using namespace std::chrono_literals;

Tray::Tray(SessionBridge& bridge, TrayMenu& menu, Ticker& ticker, double speed, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_menu(menu), m_ticker(ticker), m_speed(speed)
{
    m_icon.setContextMenu(&m_menu.menu());
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::onActivated);
    connect(&m_menu, &TrayMenu::refreshed, this, &Tray::show);
    m_menu.refresh();
    m_icon.show();
}

Tray::~Tray()
{
    m_ticker.cancel();
}

void Tray::show(const core::NowModel& now)
{
    const TrayRing ring = trayRing(now, m_bridge.state().settings.appearance.palette);
    if (m_ring != ring) {
        m_ring = ring;
        m_icon.setIcon(trayIcon(ring));
    }
    // Some hosts take tags for HTML, others show entities as they are: no tag is left to either.
    const QString toolTip =
        m_menu.description().join(QLatin1Char('\n')).replace(QLatin1Char('<'), QChar(0x2039));
    if (m_icon.toolTip() != toolTip) {
        m_icon.setToolTip(toolTip);
    }
    scheduleNext(now);
}

/// Waits until the minutes left or the actions change.
void Tray::scheduleNext(const core::NowModel& now)
{
    if ((!now.until && !now.overtime) || now.kind == core::PhaseKind::Idle) {
        m_ticker.cancel();
        return;
    }
    core::Duration next = core::untilNextMinute(now);
    if (now.until && now.left > 0ms) {
        next = std::min(next, now.left);
    }
    if (const auto until = m_bridge.nowActions().until) {
        next = std::min(next, *until - m_bridge.now());
    }
    m_ticker.callAfter(onTicker(next, m_speed), [this] { m_menu.refresh(); });
}

void Tray::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger) {
        emit windowWished();
    } else if (reason == QSystemTrayIcon::MiddleClick) {
        emit textWished();
    }
}

} // namespace pomotide::ui
