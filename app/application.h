// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo_user.h"
#include "app/motion_preference.h"
#include "app/options.h"
#include "app/qt_ticker.h"
#include "app/qt_time_driver.h"
#include "app/screen_lock.h"
#include "app/translations.h"

#include "core/ports/scaled_time_driver.h"
#include "ui/overlay/hud.h"
#include "ui/tray/tray.h"
#include "ui/window/main_window.h"

#include <QObject>

#include <functional>
#include <memory>

namespace pomotide::app {

/// The running program: its parts, and how they are connected.
class Application final : public QObject {
    Q_OBJECT

public:
    /// Adds what the window does not bring along itself.
    using Furnish = std::function<void(ui::MainWindow& window)>;

    /// The bridge has the stored state, advanced to now, and outlives the application, as do the
    /// translations.
    Application(ui::SessionBridge& bridge, const Options& options, Translations& translations,
                Furnish furnish);
    ~Application() override;

public slots:
    void openWindow();

private:
    ui::MainWindow& window();
    void makeTray();
    void followDesktop();
    void followLanguage();
    void changeLanguage();
    void refreshWindow();
    void keepUnsaid(const QString& sentence);
    void noteOverlay();
    void keepReachable();
    void playDemo(double speed);

    ui::SessionBridge& m_bridge;
    Furnish m_furnish;
    Translations& m_translations;
    core::Language m_language;
    ui::EditLog m_edits;
    std::unique_ptr<ui::OverlayBackend> m_overlay;
    QtTicker m_ticker;
    ui::Hud m_hud;
    std::unique_ptr<ui::Tray> m_tray;
    std::unique_ptr<ui::MainWindow> m_window; ///< once it has been opened
    QString m_unsaid;                         ///< what the window is to say when it opens
    MotionPreference m_motion;
    ScreenLock m_lock;

    /// The made-up user of the demonstration, with an alarm of its own.
    struct Demo {
        Demo(ui::SessionBridge& bridge, double speed);

        QtTimeDriver clock;
        core::ScaledTimeDriver driver;
        DemoUser user;
    };
    std::unique_ptr<Demo> m_demo;
};

} // namespace pomotide::app
