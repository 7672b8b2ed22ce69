// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/quick_access.h"

#include <QWindow>

#include <utility>

namespace pomotide::app {

QuickAccess::QuickAccess(ui::SessionBridge& bridge, ui::AwayTracker& absence,
                         const ui::PromptScheduler& promptScheduler, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_absence(absence), m_promptScheduler(promptScheduler),
      m_shortcut(makeGlobalShortcut())
{
    connect(m_shortcut.get(), &GlobalShortcut::pressed, this, &QuickAccess::open);
    connect(m_shortcut.get(), &GlobalShortcut::stateChanged, this,
            &QuickAccess::shortcutStateChanged);
    connect(&bridge, &ui::SessionBridge::stateChanged, this, &QuickAccess::followSettings);
    followSettings();
}

QuickAccess::~QuickAccess() = default;

void QuickAccess::changeLanguage()
{
    m_topWindow.reset();
    m_entry.reset();
}

bool QuickAccess::isOpen() const
{
    return m_entry && m_entry->isVisible();
}

void QuickAccess::open(const QString& token)
{
    m_focus.expect(token);
    entry().open(m_focus.screen());
    m_focus.take(*entry().windowHandle());
}

void QuickAccess::followSettings()
{
    const std::string& wanted = m_bridge.state().settings.alerts.shortcut;
    if (std::exchange(m_wanted, wanted) != wanted) {
        m_shortcut->set(wanted);
    }
}

/// Created at the first use, so that the program starts faster and stays smaller.
ui::QuickEntry& QuickAccess::entry()
{
    if (!m_entry) {
        m_entry = std::make_unique<ui::QuickEntry>(
            m_bridge, m_absence, m_ticker, [this] { return m_promptScheduler.busySince(); });
        connect(m_entry.get(), &ui::QuickEntry::closed, this, [this] { m_focus.giveBack(); });
        connect(m_entry.get(), &ui::QuickEntry::said, this, &QuickAccess::said);
        m_topWindow = std::make_unique<TopWindow>(*m_entry);
        connect(m_topWindow.get(), &TopWindow::screenChosen, m_entry.get(),
                &ui::QuickEntry::moveTo);
        connect(m_entry.get(), &ui::QuickEntry::placed, m_topWindow.get(), &TopWindow::setDistance);
        emit entryMade(*m_entry);
    }
    return *m_entry;
}

} // namespace pomotide::app
