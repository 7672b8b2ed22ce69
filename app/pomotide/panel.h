// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"
#include "app/pomotide/qt_ticker.h"

#include "ui/tray/tray.h"

#include <QTimer>

#include <memory>

namespace pomotide::app {

/// The tray's menu for all panels, and the icon once a panel is ready for it.
class Panel final : public QObject {
    Q_OBJECT

public:
    /// Time runs `speed` times as fast as the computer's. All references must outlive this.
    Panel(ui::SessionBridge& bridge, ui::AwayTracker& absence, double speed);

    /// The menu, which is there without a tray, too.
    [[nodiscard]] ui::TrayMenu& menu();

    /// Sets the text of the shortcut that opens the quick entry; empty if there is none.
    void setShortcut(const QString& shortcut);

    /// Sets why something cannot be saved; empty if everything can.
    void setTrouble(const QString& sentence);

    /// Recreates menu and icon, as texts are set when they are created.
    void changeLanguage();

    /// Emits `trayMissing` again after some time, if there is none then.
    void waitForTray();

public slots:
    /// Shows that time has passed.
    void refresh();

signals:
    /// Emitted when panels have had time to start, and none shows the icon.
    void trayMissing();
    /// Emitted when the overlay should show its text.
    void textWished();
    // As those of the menu.
    void quickEntryWished(const QString& token);
    void newIntentionWished(const QString& token);
    void windowWished(const QString& token);
    void legendWished(const QString& token);
    void quitWished();
    void refused(const QString& sentence);

private:
    void makeMenu();
    void makeTray();
    void onPatienceOver();

    ui::SessionBridge& m_bridge;
    ui::AwayTracker& m_absence;
    QtTicker m_ticker;
    double m_speed;
    QString m_shortcut;
    QString m_trouble;
    std::unique_ptr<DesktopFlag> m_host;
    QTimer m_patience;                    ///< active while it waits for a panel
    std::unique_ptr<ui::TrayMenu> m_menu; ///< null until needed
    std::unique_ptr<ui::Tray> m_tray;     ///< created once a panel is ready, or after waiting long
                                          ///< for one
};

} // namespace pomotide::app
