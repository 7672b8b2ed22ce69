// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "ui/overlay/backends.h"
#include "ui/text.h"
#include "ui/tray/tray_icon_painter.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QSystemTrayIcon>

#include <algorithm>

namespace pomotide::app {

using namespace std::chrono_literals;

namespace {

/// Nothing has been set up, done or noted yet.
bool isFirstStart(const core::State& state)
{
    return state.hours == core::WorkHours{} && state.next == core::NextIds{};
}

/// A ring in mid-work, to be looked at while one chooses one's hours.
ui::OverlayFrame previewFrame(const core::State& state)
{
    auto ring = core::previewModel(state.plan, state.look);
    const auto visible = ring.opacities.rest / ring.opacities.peak;
    return {.ring = std::move(ring), .opacity = visible, .words = {}, .wordsOpacity = 0};
}

} // namespace

Application::Demo::Demo(ui::SessionBridge& bridge, double speed)
    : driver(clock, bridge.now(), speed),
      user(
          driver, bridge.zones(),
          [&bridge](const core::Command& command) { static_cast<void>(bridge.dispatch(command)); },
          &QCoreApplication::quit)
{}

Application::Application(ui::SessionBridge& bridge, const Options& options)
    : m_bridge(bridge), m_overlay(ui::makeOverlayBackend()),
      m_hud(*m_overlay, bridge, m_ticker, options.speed), m_tray(bridge), m_window(bridge),
      m_motion(QDBusConnection::sessionBus(),
               QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)),
      m_lock(QDBusConnection::sessionBus(), QDBusConnection::systemBus())
{
    m_window.setWindowIcon(
        ui::trayIcon({.kind = core::PhaseKind::Pomodoro, .elapsed = ui::TrayRing::kSteps / 3}));
    connect(&m_hud, &ui::Hud::pulsed, &m_tray, &ui::Tray::refresh);
    connect(&m_hud, &ui::Hud::pulsed, &m_window, &ui::MainWindow::refresh);
    connect(&m_tray, &ui::Tray::windowWished, this, &Application::openWindow);
    connect(&m_tray, &ui::Tray::quitWished, qApp, &QCoreApplication::quit);
    connect(&m_tray, &ui::Tray::newIntentionWished, this, [this] {
        openWindow();
        m_window.beginNewIntention();
    });
    connect(&m_window, &ui::MainWindow::quitWished, qApp, &QCoreApplication::quit);
    connect(&m_window, &ui::MainWindow::previewWished, this, &Application::preview);
    followDesktop();
    if (options.demo) {
        playDemo(options.speed);
    } else if (isFirstStart(bridge.state())) {
        m_window.showWelcome();
        openWindow();
    }
    if (options.window) {
        openWindow();
    }
    keepReachable();
}

Application::~Application()
{
    m_overlay->hide();
}

void Application::openWindow()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Application::followDesktop()
{
    m_hud.setReducedMotion(m_motion.isReduced());
    connect(&m_motion, &MotionPreference::changed, &m_hud, &ui::Hud::setReducedMotion);
    connect(&m_lock, &ScreenLock::changed, &m_hud, &ui::Hud::setHidden);
    const auto sayWhatItAllows = [this] {
        m_window.noteOverlay(ui::text::overlay(m_overlay->name(), m_overlay->capabilities()));
    };
    connect(m_overlay.get(), &ui::OverlayBackend::capabilitiesChanged, this, sayWhatItAllows);
    sayWhatItAllows();
}

void Application::preview(bool on)
{
    const auto phase = core::phaseOf(m_bridge.state(), m_bridge.zones());
    if (!std::holds_alternative<core::Idle>(phase)) {
        return;
    }
    if (on) {
        m_overlay->show(previewFrame(m_bridge.state()));
    } else {
        m_overlay->hide();
    }
}

void Application::keepReachable()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_window.noteMissingTray();
        openWindow();
    }
}

void Application::playDemo(double speed)
{
    m_demo = std::make_unique<Demo>(m_bridge, speed);
    connect(&m_bridge, &ui::SessionBridge::stateChanged, this,
            [this] { m_demo->user.look(m_bridge.state()); });
    m_demo->user.begin(m_bridge.state());
}

} // namespace pomotide::app
