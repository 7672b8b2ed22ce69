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

} // namespace

Application::Demo::Demo(ui::SessionBridge& bridge, double speed)
    : driver(clock, bridge.now(), speed),
      user(
          driver, bridge.zones(),
          [&bridge](const core::Command& command) { static_cast<void>(bridge.dispatch(command)); },
          &QCoreApplication::quit)
{}

Application::Application(ui::SessionBridge& bridge, const Options& options,
                         Translations& translations, Furnish furnish)
    : m_bridge(bridge), m_furnish(std::move(furnish)), m_translations(translations),
      m_language(bridge.state().language), m_edits(bridge), m_overlay(ui::makeOverlayBackend()),
      m_hud(*m_overlay, bridge, m_ticker, options.speed),
      m_motion(QDBusConnection::sessionBus(),
               QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)),
      m_lock(QDBusConnection::sessionBus(), QDBusConnection::systemBus())
{
    m_translations.use(m_language);
    makeTray();
    connect(&m_hud, &ui::Hud::pulsed, this, &Application::refreshWindow);
    connect(&bridge, &ui::SessionBridge::failed, this, &Application::keepUnsaid);
    connect(&bridge, &ui::SessionBridge::noticed, this, &Application::keepUnsaid);
    connect(&bridge, &ui::SessionBridge::stateChanged, this, &Application::followLanguage);
    followDesktop();
    if (options.demo) {
        playDemo(options.speed);
    } else if (isFirstStart(bridge.state())) {
        window().showWelcome();
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
    window().show();
    window().raise();
    window().activateWindow();
}

/// Not before it is asked for: until then the program is quicker to start, and smaller.
ui::MainWindow& Application::window()
{
    if (m_window) {
        return *m_window;
    }
    m_window = std::make_unique<ui::MainWindow>(m_bridge, m_edits);
    m_window->setWindowIcon(
        ui::trayIcon({.kind = core::PhaseKind::Pomodoro, .elapsed = ui::TrayRing::kSteps / 3}));
    connect(m_window.get(), &ui::MainWindow::quitWished, qApp, &QCoreApplication::quit);
    connect(m_window.get(), &ui::MainWindow::previewWished, &m_hud, &ui::Hud::setPreview);
    m_furnish(*m_window);
    noteOverlay();
    if (!m_unsaid.isEmpty()) {
        m_window->say(std::exchange(m_unsaid, {}));
    }
    return *m_window;
}

void Application::makeTray()
{
    m_tray = std::make_unique<ui::Tray>(m_bridge);
    connect(&m_hud, &ui::Hud::pulsed, m_tray.get(), &ui::Tray::refresh);
    connect(m_tray.get(), &ui::Tray::windowWished, this, &Application::openWindow);
    connect(m_tray.get(), &ui::Tray::quitWished, qApp, &QCoreApplication::quit);
    connect(m_tray.get(), &ui::Tray::newIntentionWished, this, [this] {
        openWindow();
        window().beginNewIntention();
    });
}

void Application::followDesktop()
{
    m_hud.setReducedMotion(m_motion.isReduced());
    connect(&m_motion, &MotionPreference::changed, &m_hud, &ui::Hud::setReducedMotion);
    connect(&m_lock, &ScreenLock::changed, &m_hud, &ui::Hud::setHidden);
    connect(m_overlay.get(), &ui::OverlayBackend::capabilitiesChanged, this,
            &Application::noteOverlay);
}

void Application::followLanguage()
{
    if (std::exchange(m_language, m_bridge.state().language) != m_bridge.state().language) {
        // What asked for it is to be done with it before it goes.
        QMetaObject::invokeMethod(this, &Application::changeLanguage, Qt::QueuedConnection);
    }
}

/// Texts are put in as things are made: the window and the tray are made anew.
void Application::changeLanguage()
{
    m_translations.use(m_language);
    m_hud.setPreview({});
    makeTray();
    if (!m_window) {
        return;
    }
    const bool isOpen = m_window->isVisible();
    const QRect place = m_window->geometry();
    const auto page = m_window->page();
    m_window.reset();
    window().setGeometry(place);
    window().showPage(page);
    if (isOpen) {
        openWindow();
    }
}

void Application::refreshWindow()
{
    if (m_window) {
        m_window->refresh();
    }
}

void Application::keepUnsaid(const QString& sentence)
{
    if (!m_window) {
        m_unsaid = sentence;
    }
}

void Application::noteOverlay()
{
    if (m_window) {
        m_window->noteOverlay(ui::text::overlay(m_overlay->name(), m_overlay->capabilities()));
    }
}

void Application::keepReachable()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        window().noteMissingTray();
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
