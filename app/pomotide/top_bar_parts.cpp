// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/top_bar_parts.h"

#include "ui/pages/settings/top_bar_section.h"

namespace pomotide::app {

void addTopBarParts(ui::MainWindow& window, TopBar& topBar)
{
    const ui::DesktopTick::Choice choice{
        .isOn = [&topBar] { return topBar.hasPomotide(); },
        .set = [&topBar](bool isOn) { return topBar.setPomotide(isOn); }};
    auto* const section = new ui::TopBarSection(choice);
    auto* const tick = new ui::DesktopTick(ui::DesktopTick::Service::TopBar, choice);
    for (QWidget* part : {static_cast<QWidget*>(section), static_cast<QWidget*>(tick)}) {
        if (!topBar.isThere()) {
            part->hide();
        }
        QObject::connect(&topBar, &TopBar::found, part, &QWidget::show);
    }
    window.addSettings(section);
    window.addToWelcome(tick);
}

} // namespace pomotide::app
