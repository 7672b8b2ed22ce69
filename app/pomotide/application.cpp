// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/application.h"

#include "app/platform/focus.h"
#include "app/platform/overlay_backends.h"
#include "app/platform/publish_service.h"
#include "app/platform/share_source.h"
#include "app/platform/state_folder.h"
#include "app/pomotide/desktop_advice.h"
#include "app/pomotide/first_time.h"
#include "app/pomotide/save_file.h"
#include "app/pomotide/top_bar_parts.h"
#include "ui/pages/settings/start_section.h"
#include "ui/text/text.h"
#include "ui/window/absence_bar.h"

#include <QCoreApplication>
#include <QWindow>

namespace pomotide::app {

using namespace std::chrono_literals;

namespace {

/// After such a pause in typing, what is typed is saved.
constexpr auto kTypingPause = 1s;

/// How long it is said what an act did.
constexpr auto kReportTime = 10s;

/// True if there are no work hours, pomodoros or intentions yet.
bool isFirstStart(const core::State& state)
{
    return state.hours == core::WorkHours{} && state.next == core::NextIds{};
}

} // namespace

Application::Application(ui::SessionBridge& bridge, ui::SaveTrouble& trouble, ClockWatch& clock,
                         const Options& options, Translations& translations,
                         WindowSetup setUpWindow)
    : m_bridge(bridge), m_trouble(trouble), m_windowSetup(std::move(setUpWindow)),
      m_translations(translations), m_look(watchDesktopLook()),
      m_language(bridge.state().settings.language), m_edits(bridge),
      m_overlay(ui::makeOverlayBackend()), m_autostart(makeDesktopStart()), m_topBar(findTopBar()),
      m_drafts(stateFolder() + "/drafts"), m_alertServices(bridge, clock, options.speed),
      m_hud(*m_overlay, bridge, m_alertServices.desktopWatchers().input(), m_hudTicker,
            options.speed),
      m_speed(options.speed), m_panel(bridge, m_alertServices.absence(), options.speed),
      m_otherWindows(bridge, m_edits, *m_overlay,
                     options.demo ? QString() : stateFolder() + "/compact"),
      m_place(stateFolder() + "/window"),
      m_versionNews(options.demo ? QString() : stateFolder() + "/version"),
      m_reducedMotion(watchReducedMotion())
{
    m_translations.use(m_language);
    m_look.follow(bridge.state().settings);
    followPanel();
    followOtherWindows();
    connect(&m_hud, &ui::Hud::pulsed, this, &Application::refreshWindow);
    connect(&bridge, &ui::SessionBridge::failed, this, &Application::keepUnsaid);
    connect(&bridge, &ui::SessionBridge::noticed, this, &Application::keepUnsaid);
    connect(&trouble, &ui::SaveTrouble::changed, this, &Application::showTrouble);
    connect(&bridge, &ui::SessionBridge::stateChanged, this, &Application::followSettings);
    followDesktop();
    followPrompting();
    if (options.demo) {
        playDemo(options.captions);
    } else {
        m_alertServices.notify();
        connect(&m_alertServices.quickAccess(), &QuickAccess::entryMade, &m_drafts,
                &Drafts::follow);
        serve();
    }
    openAsAsked(options);
}

Application::~Application()
{
    m_overlay->hide();
}

void Application::openAsAsked(const Options& options)
{
    const bool isFirst = !options.demo && isFirstStart(m_bridge.state());
    if (isFirst) {
        window().showWelcome();
    }
    if (options.window || (isFirst && !options.service)) {
        openWindow({});
    }
    if (options.quick) {
        openQuickEntry({});
    }
    if (!options.service) { // what started it can reach it
        connect(&m_panel, &Panel::trayMissing, this, &Application::keepReachable);
    }
}

void Application::openWindow(const QString& token)
{
    bringUp(window(), token);
}

void Application::showWindow()
{
    window().setAttribute(Qt::WA_ShowWithoutActivating);
    window().show();
    window().setAttribute(Qt::WA_ShowWithoutActivating, false);
    window().windowHandle()->setProperty("_q_showWithoutActivating", QVariant()); // Qt would not
}

void Application::openQuickEntry(const QString& token)
{
    m_alertServices.quickAccess().open(token);
}

void Application::openLegend(const QString& token)
{
    m_otherWindows.openLegend(token);
}

void Application::openCompact()
{
    m_otherWindows.openCompact({});
    if (m_window) {
        m_window->hide();
    }
}

void Application::saveTyped()
{
    if (m_window) {
        m_window->saveTyped();
    }
}

/// Created at the first use, so that the program starts faster and stays smaller.
ui::MainWindow& Application::window()
{
    if (m_window) {
        return *m_window;
    }
    m_window = std::make_unique<ui::MainWindow>(m_bridge, m_edits);
    if (!m_demo) {
        m_place.follow(*m_window);
        m_drafts.follow(*m_window);
        connect(m_window.get(), &ui::MainWindow::fieldOpened, &m_drafts, &Drafts::follow);
    }
    m_window->setWindowIcon(windowIcon());
    connect(m_window.get(), &ui::MainWindow::quitWished, qApp, &QCoreApplication::quit);
    connect(m_window.get(), &ui::MainWindow::legendWished, this, [this] { openLegend({}); });
    connect(m_window.get(), &ui::MainWindow::compactWished, this, &Application::openCompact);
    connect(m_window.get(), &ui::MainWindow::previewWished, &m_hud, &ui::Hud::setPreview);
    connect(m_window.get(), &ui::MainWindow::typed, this,
            [this] { m_typingTicker.callAfter(kTypingPause, [this] { saveTyped(); }); });
    connect(m_window.get(), &ui::MainWindow::saveWished, this,
            [this](const auto& path, const auto& content) { saveFile(*m_window, path, content); });
    connect(m_window.get(), &ui::MainWindow::reported, this,
            [this] { m_reportTicker.callAfter(kReportTime, [this] { m_window->endReport(); }); });
    connect(m_window.get(), &ui::MainWindow::soundTried, this, [this](core::SettingId setting) {
        m_alertServices.playSetting(setting);
        refreshWindow();
    });
    addAlertSections();
    m_windowSetup(*m_window, m_edits);
    showOverlayInfo();
    m_window->setSoundProblem(m_alertServices.soundProblem());
    tellFirst();
    return *m_window;
}

void Application::tellFirst()
{
    if (!m_unsaid.isEmpty()) {
        m_window->say(std::exchange(m_unsaid, {}));
    } else if (m_versionNews.take()) {
        m_window->tellUpdate(QCoreApplication::applicationVersion());
    }
}

void Application::followPanel()
{
    connect(&m_hud, &ui::Hud::pulsed, &m_panel, &Panel::refresh);
    connect(&m_panel, &Panel::windowWished, this, &Application::openWindow);
    connect(&m_panel, &Panel::legendWished, this, &Application::openLegend);
    connect(&m_panel, &Panel::quickEntryWished, this, &Application::openQuickEntry);
    connect(&m_panel, &Panel::textWished, &m_hud, &ui::Hud::sayNow);
    connect(&m_panel, &Panel::quitWished, qApp, &QCoreApplication::quit);
    connect(&m_panel, &Panel::refused, this, &Application::tell);
    connect(&m_panel, &Panel::newIntentionWished, this, [this](const QString& token) {
        openWindow(token);
        window().beginNewIntention();
    });
}

void Application::followOtherWindows()
{
    connect(&m_hud, &ui::Hud::pulsed, &m_otherWindows, &OtherWindows::refresh);
    connect(&m_otherWindows, &OtherWindows::wholeWished, this, [this] { openWindow({}); });
    connect(&m_otherWindows, &OtherWindows::newIntentionWished, this, [this] {
        openWindow({});
        window().beginNewIntention();
    });
}

/// Lets other programs ask for what the tray offers.
void Application::serve()
{
    m_service = std::make_unique<Service>(
        m_bridge, [this]() -> ui::TrayMenu& { return m_panel.menu(); }, m_serviceTicker, m_speed);
    connect(&m_alertServices.promptScheduler(), &ui::PromptScheduler::prompted, m_service.get(),
            &Service::prompted);
    connect(m_service.get(), &Service::windowWished, this, &Application::openWindow);
    connect(m_service.get(), &Service::quickEntryWished, this, &Application::openQuickEntry);
    connect(m_service.get(), &Service::textWished, &m_hud, &ui::Hud::sayNow);
    showShortcutProblem();
    m_publication = publish(*m_service);
}

void Application::followDesktop()
{
    m_hud.setReducedMotion(m_reducedMotion->isSet());
    connect(m_reducedMotion.get(), &DesktopFlag::changed, &m_hud, &ui::Hud::setReducedMotion);
    connect(m_overlay.get(), &ui::OverlayBackend::capabilitiesChanged, this,
            &Application::followOverlay);
    followOverlay();
}

void Application::followPrompting()
{
    connect(&m_alertServices.lock(), &DesktopFlag::changed, &m_hud, &ui::Hud::setHidden);
    connect(&m_alertServices.promptScheduler(), &ui::PromptScheduler::prompted, &m_hud,
            &ui::Hud::prompt);
    connect(&m_alertServices, &AlertServices::windowWished, this, [this] { openWindow({}); });
    connect(&m_alertServices, &AlertServices::nextStepWished, this, [this] {
        openWindow({});
        window().beginNextStep();
    });
    QuickAccess& quick = m_alertServices.quickAccess();
    connect(&quick, &QuickAccess::said, this, &Application::tell);
    connect(&quick, &QuickAccess::shortcutStateChanged, this, &Application::showShortcutProblem);
    showShortcutProblem();
}

void Application::addAlertSections()
{
    m_window->addBanner(new ui::AbsenceBar(m_bridge, m_alertServices.absence()));
    const ui::DesktopTick::Choice autostart{
        .isOn = [this] { return m_autostart->isOn(); },
        .set = [this](bool isOn) { return m_autostart->setOn(isOn); },
        .follow =
            [this](ui::DesktopTick& tick) {
                connect(m_autostart.get(), &DesktopStart::answered, &tick, &ui::DesktopTick::renew);
            }};
    m_window->addSettings(new ui::StartSection(autostart));
    m_window->addToWelcome(new ui::DesktopTick(ui::DesktopTick::Service::Autostart, autostart));
    addTopBarParts(*m_window, *m_topBar);
    showShortcutProblem();
}

void Application::followSettings()
{
    m_look.follow(m_bridge.state().settings);
    if (std::exchange(m_language, m_bridge.state().settings.language) !=
        m_bridge.state().settings.language) {
        // Queued, so that the widget that asked for it is not deleted in its own signal.
        QMetaObject::invokeMethod(this, &Application::changeLanguage, Qt::QueuedConnection);
    }
}

/// Recreates what has texts, as texts are set when widgets are created.
void Application::changeLanguage()
{
    m_translations.use(m_language);
    m_hud.setPreview({});
    m_alertServices.quickAccess().changeLanguage();
    m_otherWindows.changeLanguage();
    m_panel.changeLanguage();
    if (!m_window) {
        return;
    }
    const bool isOpen = m_window->isVisible();
    const QByteArray place = m_window->saveGeometry();
    const auto page = m_window->page();
    m_reportTicker.cancel();
    m_window.reset();
    window().restoreGeometry(place);
    window().showPage(page);
    if (isOpen) {
        openWindow({});
    }
}

void Application::refreshWindow()
{
    if (m_window) {
        m_window->refresh();
        m_window->setSoundProblem(m_alertServices.soundProblem());
    }
}

void Application::keepUnsaid(const QString& sentence)
{
    if (!m_window) {
        m_unsaid = sentence;
    }
}

void Application::showTrouble(const QString& sentence)
{
    m_alertServices.setTrouble(sentence);
    m_panel.setTrouble(sentence);
    if (m_window) {
        m_window->say(sentence.isEmpty() ? ui::text::savedAgain() : sentence);
    } else {
        m_unsaid = sentence;
    }
}

/// Reports what was just done or refused, or drops that: shown later, it would be outdated.
void Application::tell(const QString& sentence)
{
    m_alertServices.tell(sentence);
    if (m_window && m_window->isVisible()) {
        m_window->report(sentence);
    }
}

/// Elsewhere the words are missing, or below other windows.
void Application::followOverlay()
{
    using Backend = ui::OverlayBackend;
    m_alertServices.setRingHasWords(
        m_overlay->capabilities().testFlags(Backend::ClickThrough | Backend::AboveFullscreen));
    m_otherWindows.followOverlay();
    showOverlayInfo();
}

void Application::showOverlayInfo()
{
    if (!m_window) {
        return;
    }
    const auto can = m_overlay->capabilities();
    m_window->setOverlayInfo(
        desktopAdvice(can, {.tellsSharing = !shareSocket().isEmpty(),
                            .tellsInput = m_alertServices.desktopWatchers().knowsInput()}));
    m_window->setOverlay(can);
}

void Application::showShortcutProblem()
{
    const QString problem = m_alertServices.quickAccess().shortcutProblem();
    const QString shortcut = m_alertServices.quickAccess().shortcutKeys();
    m_hud.setShortcut(shortcut);
    m_panel.setShortcut(shortcut);
    m_alertServices.setShortcut(shortcut);
    if (m_service) {
        m_service->setHasShortcut(m_alertServices.quickAccess().isShortcutSupported());
    }
    if (m_window) {
        m_window->setShortcut(shortcut);
        m_window->setShortcutProblem(problem);
    }
}

/// Shows the window once ever: from then on its user knows that there is no icon.
void Application::keepReachable()
{
    if (m_alertServices.quickAccess().isOpen()) {
        m_panel.waitForTray();
    } else if (m_demo || isFirstTime(stateFolder() + "/no-tray")) {
        window().showMissingTray();
        showWindow();
    }
}

void Application::playDemo(bool hasCaptions)
{
    m_demo = std::make_unique<Demo>(m_bridge, m_speed, hasCaptions);
    connect(&m_hud, &ui::Hud::pulsed, m_demo.get(), &Demo::refresh);
    connect(&m_alertServices.lock(), &DesktopFlag::changed, m_demo.get(), &Demo::setHidden);
    m_demo->begin();
}

} // namespace pomotide::app
