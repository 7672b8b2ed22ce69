// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/top_bar_section.h"

#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace pomotide::ui {

TopBarSection::TopBarSection(DesktopTick::Choice topBar, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Heading(tr("Top bar"), Heading::Rank::Part, this));
    column->addWidget(new SecondaryLabel(
        tr("It then shows the minutes left, with a menu for what you do in mid-work."), this));
    column->addWidget(new DesktopTick(DesktopTick::Service::TopBar, std::move(topBar), this));
}

} // namespace pomotide::ui
