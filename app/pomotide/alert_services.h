// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotide/qt_sound_player.h"
#include "app/pomotide/qt_ticker.h"
#include "app/pomotide/quick_access.h"
#include "app/presence/desktop_watchers.h"

#include "ui/alerts/notices.h"
#include "ui/alerts/prompt_scheduler.h"
#include "ui/alerts/sound_alerts.h"

namespace pomotide::app {

/// Notifications, sounds, prompts and the quick entry, and what suppresses them.
class AlertServices final : public QObject {
    Q_OBJECT

public:
    /// Time runs `speed` times as fast as the computer's. All references must outlive this.
    AlertServices(ui::SessionBridge& bridge, ClockWatch& clock, double speed);

    [[nodiscard]] const DesktopFlag& lock() { return m_desktopWatchers.lock(); }
    [[nodiscard]] DesktopWatchers& desktopWatchers() { return m_desktopWatchers; }
    [[nodiscard]] ui::AwayTracker& absence() { return m_absence; }
    [[nodiscard]] const ui::PromptScheduler& promptScheduler() const { return m_promptScheduler; }
    [[nodiscard]] QuickAccess& quickAccess() { return m_quickAccess; }

    /// Enables the desktop's notifications.
    void notify();

    /// Shows a notification about what was just done or refused, if notifications are enabled.
    void tell(const QString& sentence);

    /// Sets why something cannot be saved; empty if everything can.
    void setTrouble(const QString& sentence);

    /// Sets the name of the shortcut for the quick entry, in the user's language; empty for none.
    void setShortcut(const QString& keys);

    /// Sets if the ring can show words; otherwise all prompts are notifications.
    void setRingHasWords(bool hasWords);

    /// Says why sounds are not heard; empty as far as is known.
    [[nodiscard]] QString soundProblem() const { return m_player.problem(); }

    /// Plays the sound of that setting.
    void playSetting(core::SettingId setting);

signals:
    void windowWished();
    /// Emitted when the line should be opened that says where to pick up.
    void nextStepWished();

private:
    ui::SessionBridge& m_bridge;
    double m_speed;
    QString m_shortcut;
    bool m_ringHasWords = true;
    ui::AwayTracker m_absence;
    QtTicker m_inputTicker;
    DesktopWatchers m_desktopWatchers;
    QtTicker m_schedulerTicker;
    ui::PromptScheduler m_promptScheduler;
    QtSoundPlayer m_player;
    ui::SoundAlerts m_soundAlerts;
    QuickAccess m_quickAccess;
    std::unique_ptr<ui::Notifier> m_notifier;
    QtTicker m_noticesTicker;
    std::unique_ptr<ui::Notices> m_notices; ///< null until enabled
};

} // namespace pomotide::app
