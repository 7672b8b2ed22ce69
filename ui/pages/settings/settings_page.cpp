// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/settings_page.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/tab_order.h"

#include <QPushButton>

namespace pomotide::ui {

SettingsPage::SettingsPage(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_column(scrollingPage(this)),
      m_shortcut(new SecondaryLabel({}, this)), m_overlay(new SecondaryLabel({}, this))
{
    setObjectName(QStringLiteral("settingsPage"));
    m_overlay->setObjectName(QStringLiteral("overlayNote"));
    m_shortcut->setObjectName(QStringLiteral("shortcutNote"));
    m_column->addWidget(new Heading(tr("Settings"), Heading::Rank::Page, this));
    add({.section = core::SettingSection::Streak,
         .name = tr("Streak"),
         .about = tr("A streak begins small and grows. A change applies to what has not begun."),
         .restore = tr("Default streak")});
    add({.section = core::SettingSection::Appearance,
         .name = tr("Look"),
         .about = tr("While you change something here, you see it on your desktop."),
         .restore = tr("Default look")});
    addLegendButton();
    addPrompts();
    add({.section = core::SettingSection::Language,
         .name = tr("Language"),
         .about = tr("Of everything that Pomotide shows."),
         .restore = tr("Default language")});
    add({.section = core::SettingSection::Window,
         .name = tr("Window"),
         .about = tr("How this window looks."),
         .restore = tr("Default window")});
    m_partsEnd = m_column->count();
    addDesktop();
    m_column->addStretch(1);
    orderTabs(this);
    connect(&bridge, &SessionBridge::stateChanged, this, &SettingsPage::refresh);
}

SettingsPage::~SettingsPage()
{
    // Takes the focus away, which ends a preview. The signal needs the receivers to exist.
    hide();
}

void SettingsPage::refresh()
{
    for (SettingsSection* section : m_sections) {
        section->refresh();
    }
}

void SettingsPage::setOverlayInfo(const QString& sentence)
{
    m_overlay->setText(sentence);
}

void SettingsPage::setShortcutProblem(const QString& problem)
{
    m_shortcut->setText(problem);
    m_shortcut->setVisible(!problem.isEmpty());
}

void SettingsPage::addPart(QWidget* part)
{
    m_column->insertSpacing(m_partsEnd++, fontMetrics().height());
    m_column->insertWidget(m_partsEnd++, part);
    orderTabs(this);
}

void SettingsPage::addLegendButton()
{
    auto* button = new QPushButton(tr("&What does the ring show?"), this);
    button->setObjectName(QStringLiteral("legendButton"));
    m_column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &SettingsPage::legendWished);
}

void SettingsPage::addPrompts()
{
    add({.section = core::SettingSection::QuickEntry,
         .name = tr("Quick entry"),
         .about = tr("From anywhere: type what you want to do, and begin."),
         .restore = tr("Default shortcut")});
    m_column->addWidget(m_shortcut);
    setShortcutProblem({});
    add({.section = core::SettingSection::Notifications,
         .name = tr("Notifications"),
         .about = tr("Beside the ring, and only while you are there and not in a call or a film."),
         .restore = tr("Default notifications")});
    const SettingsSection* sounds =
        add({.section = core::SettingSection::Sounds,
             .name = tr("Sounds"),
             .about = tr("Short and soft. Whatever you change here, you hear at once."),
             .restore = tr("Default sounds")});
    connect(sounds, &SettingsSection::taken, this, &SettingsPage::soundTried);
}

SettingsSection* SettingsPage::add(const SettingsSection::Contents& contents)
{
    auto* section = new SettingsSection(contents, m_bridge, m_log, this);
    m_column->addSpacing(fontMetrics().height());
    m_column->addWidget(section);
    m_sections.push_back(section);
    connect(section, &SettingsSection::previewWished, this, &SettingsPage::previewWished);
    return section;
}

void SettingsPage::addDesktop()
{
    m_column->addSpacing(fontMetrics().height());
    m_column->addWidget(new Heading(tr("On this desktop"), Heading::Rank::Part, this));
    m_column->addWidget(m_overlay);
}

} // namespace pomotide::ui
