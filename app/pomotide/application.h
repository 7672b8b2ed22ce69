// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"
#include "app/platform/desktop_start.h"
#include "app/platform/top_bar.h"
#include "app/pomotide/alert_services.h"
#include "app/pomotide/demo.h"
#include "app/pomotide/drafts.h"
#include "app/pomotide/options.h"
#include "app/pomotide/other_windows.h"
#include "app/pomotide/panel.h"
#include "app/pomotide/qt_time_driver.h"
#include "app/pomotide/version_news.h"
#include "app/pomotide/window_look.h"
#include "app/pomotide/window_place.h"
#include "app/service/service.h"
#include "app/system/translations.h"

#include "core/ports/scaled_time_driver.h"
#include "ui/overlay/hud.h"
#include "ui/session/save_trouble.h"
#include "ui/window/main_window.h"

#include <QObject>

#include <functional>
#include <memory>

namespace pomotide::app {

/// The running program: creates its parts and connects them.
class Application final : public QObject {
    Q_OBJECT

public:
    /// Called with each new window, to add sections to it.
    using WindowSetup = std::function<void(ui::MainWindow& window, ui::EditLog& log)>;

    /// The bridge has the stored state, advanced to now. The arguments must outlive the
    /// application.
    Application(ui::SessionBridge& bridge, ui::SaveTrouble& trouble, ClockWatch& clock,
                const Options& options, Translations& translations, WindowSetup setUpWindow);
    ~Application() override;

    [[nodiscard]] DesktopWatchers& desktopWatchers() { return m_alertServices.desktopWatchers(); }

public slots:
    // A token is the activation token of the requesting process; it may be empty.
    void openWindow(const QString& token);
    void openQuickEntry(const QString& token);
    /// Opens the explanation of the ring.
    void openLegend(const QString& token);
    /// Opens the compact form instead of the window.
    void openCompact();
    /// Shows the window without taking the focus, when the user did not ask for it.
    void showWindow();
    /// Saves what is being typed in the window.
    void saveTyped();

private:
    void openAsAsked(const Options& options);
    void tellFirst();
    ui::MainWindow& window();
    void followPanel();
    void followOtherWindows();
    void serve();
    void followDesktop();
    void followPrompting();
    void followSettings();
    void changeLanguage();
    void refreshWindow();
    void keepUnsaid(const QString& sentence);
    void showTrouble(const QString& sentence);
    void tell(const QString& sentence);
    void followOverlay();
    void showOverlayInfo();
    void showShortcutProblem();
    void addAlertSections();
    void keepReachable();
    void playDemo(bool hasCaptions);

    ui::SessionBridge& m_bridge;
    ui::SaveTrouble& m_trouble;
    WindowSetup m_windowSetup;
    Translations& m_translations;
    WindowLook m_look;
    core::Language m_language;
    ui::EditLog m_edits;
    std::unique_ptr<ui::OverlayBackend> m_overlay;
    std::unique_ptr<DesktopStart> m_autostart;
    std::unique_ptr<TopBar> m_topBar; ///< of the desktop
    Drafts m_drafts;
    AlertServices m_alertServices;
    QtTicker m_hudTicker;
    ui::Hud m_hud;
    double m_speed;
    Panel m_panel;
    OtherWindows m_otherWindows;
    WindowPlace m_place;
    VersionNews m_versionNews;
    QtTicker m_typingTicker;
    QtTicker m_reportTicker;
    std::unique_ptr<ui::MainWindow> m_window; ///< null until first opened
    QString m_unsaid;                         ///< a message for the window's next opening
    std::unique_ptr<DesktopFlag> m_reducedMotion;
    std::unique_ptr<Demo> m_demo;
    QtTicker m_serviceTicker;
    std::unique_ptr<Service> m_service;     ///< null in a demonstration
    std::unique_ptr<QObject> m_publication; ///< of the service
};

} // namespace pomotide::app
