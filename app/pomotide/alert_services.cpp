// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/alert_services.h"

namespace pomotide::app {

Prompting::Prompting(ui::SessionBridge& bridge, ClockWatch& clock, double speed)
    : m_bridge(bridge), m_speed(speed), m_absence(bridge),
      m_surroundings(bridge, m_absence, clock, speed, QDBusConnection::sessionBus(),
                     QDBusConnection::systemBus()),
      m_prompter(bridge, m_surroundings.input(), m_prompterTicker, speed),
      m_chimes(bridge, m_prompter, m_player), m_quickAccess(bridge, m_absence),
      m_notifications(QDBusConnection::sessionBus())
{}

void Prompting::notify()
{
    m_notices = std::make_unique<ui::Notices>(m_bridge, m_notifications, m_prompter, m_absence,
                                              m_noticesTicker, m_speed);
    m_notices->setShortcut(m_shortcut);
    connect(m_notices.get(), &ui::Notices::quickEntryWished, &m_quickAccess,
            [this] { m_quickAccess.open({}); });
    connect(m_notices.get(), &ui::Notices::windowWished, this, &Prompting::windowWished);
}

void Prompting::tell(const QString& sentence)
{
    if (m_notices) {
        m_notices->tell(sentence);
    }
}

void Prompting::setShortcut(const QString& keys)
{
    m_shortcut = keys;
    if (m_notices) {
        m_notices->setShortcut(keys);
    }
}

void Prompting::playSetting(const QString& key)
{
    if (key == QLatin1String("sound-pomodoro-over")) {
        m_chimes.play(ui::SoundKind::PomodoroOver);
    } else if (key == QLatin1String("sound-break-over")) {
        m_chimes.play(ui::SoundKind::BreakOver);
    } else {
        m_chimes.play(ui::SoundKind::Prompt);
    }
}

} // namespace pomotide::app
