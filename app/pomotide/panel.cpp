// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/panel.h"

#include <QSystemTrayIcon>

namespace pomotide::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kPanelsTakeTime = 5s;

} // namespace

/// The program often starts before the panel that shows its icon.
Panel::Panel(ui::SessionBridge& bridge, ui::AwayTracker& absence, double speed)
    : m_bridge(bridge), m_absence(absence), m_speed(speed), m_host(watchTrayHost())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Panel::onPatienceOver);
    connect(m_host.get(), &DesktopFlag::changed, this, [this] {
        m_patience.stop();
        makeTray();
    });
    waitForTray();
}

ui::TrayMenu& Panel::menu()
{
    if (!m_menu) {
        makeMenu();
    }
    return *m_menu;
}

void Panel::setShortcut(const QString& shortcut)
{
    m_shortcut = shortcut;
    if (m_menu) {
        m_menu->setShortcut(shortcut);
    }
}

void Panel::setTrouble(const QString& sentence)
{
    m_trouble = sentence;
    if (m_menu) {
        m_menu->setTrouble(sentence);
    }
}

void Panel::changeLanguage()
{
    const bool hasTray = m_tray != nullptr;
    m_tray.reset();
    m_menu.reset();
    if (hasTray) {
        makeTray();
    }
}

void Panel::waitForTray()
{
    m_patience.start(kPanelsTakeTime);
}

void Panel::refresh()
{
    if (m_menu) {
        m_menu->refresh();
    }
}

void Panel::makeMenu()
{
    m_menu = std::make_unique<ui::TrayMenu>(m_bridge, m_absence);
    m_menu->setShortcut(m_shortcut);
    m_menu->setTrouble(m_trouble);
    connect(m_menu.get(), &ui::TrayMenu::quickEntryWished, this, &Panel::quickEntryWished);
    connect(m_menu.get(), &ui::TrayMenu::newIntentionWished, this, &Panel::newIntentionWished);
    connect(m_menu.get(), &ui::TrayMenu::windowWished, this, &Panel::windowWished);
    connect(m_menu.get(), &ui::TrayMenu::legendWished, this, &Panel::legendWished);
    connect(m_menu.get(), &ui::TrayMenu::quitWished, this, &Panel::quitWished);
    connect(m_menu.get(), &ui::TrayMenu::refused, this, &Panel::refused);
}

void Panel::makeTray()
{
    m_tray.reset(); // before another one uses its ticker
    m_tray = std::make_unique<ui::Tray>(m_bridge, menu(), m_ticker, m_speed);
    connect(m_tray.get(), &ui::Tray::windowWished, this, [this] { emit windowWished({}); });
    connect(m_tray.get(), &ui::Tray::textWished, this, &Panel::textWished);
}

void Panel::onPatienceOver()
{
    makeTray();
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        emit trayMissing();
    }
}

} // namespace pomotide::app
