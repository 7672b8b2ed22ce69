// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/alert_services.h"

#include "app/platform/desktop_notifier.h"

namespace pomotide::app {

AlertServices::AlertServices(ui::SessionBridge& bridge, ClockWatch& clock, double speed)
    : m_bridge(bridge), m_speed(speed), m_absence(bridge),
      m_desktopWatchers(bridge, m_absence, clock, m_inputTicker, speed),
      m_promptScheduler(bridge, m_desktopWatchers.input(), m_schedulerTicker, speed),
      m_soundAlerts(bridge, m_promptScheduler, m_player),
      m_quickAccess(bridge, m_absence, m_promptScheduler), m_notifier(makeDesktopNotifier())
{}

void AlertServices::notify()
{
    m_notices = std::make_unique<ui::Notices>(m_bridge, *m_notifier, m_promptScheduler, m_absence,
                                              m_noticesTicker, m_speed);
    m_notices->setShortcut(m_shortcut);
    m_notices->setRingHasWords(m_ringHasWords);
    connect(m_notices.get(), &ui::Notices::quickEntryWished, &m_quickAccess,
            [this] { m_quickAccess.open({}); });
    connect(m_notices.get(), &ui::Notices::windowWished, this, &AlertServices::windowWished);
    connect(m_notices.get(), &ui::Notices::nextStepWished, this, &AlertServices::nextStepWished);
}

void AlertServices::tell(const QString& sentence)
{
    if (m_notices) {
        m_notices->tell(sentence);
    }
}

void AlertServices::setTrouble(const QString& sentence)
{
    if (m_notices) {
        m_notices->setTrouble(sentence);
    }
}

void AlertServices::setShortcut(const QString& keys)
{
    m_shortcut = keys;
    if (m_notices) {
        m_notices->setShortcut(keys);
    }
}

void AlertServices::setRingHasWords(bool hasWords)
{
    m_ringHasWords = hasWords;
    if (m_notices) {
        m_notices->setRingHasWords(hasWords);
    }
}

void AlertServices::playSetting(core::SettingId setting)
{
    if (setting == core::SettingId::SoundPomodoroOver) {
        m_soundAlerts.play(ui::SoundKind::PomodoroOver);
    } else if (setting == core::SettingId::SoundBreakOver) {
        m_soundAlerts.play(ui::SoundKind::BreakOver);
    } else {
        m_soundAlerts.play(ui::SoundKind::Prompt);
    }
}

} // namespace pomotide::app
