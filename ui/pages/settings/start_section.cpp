// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/start_section.h"

#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace pomotide::ui {

StartSection::StartSection(DesktopTick::Choice autostart, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Heading(tr("Starting"), Heading::Rank::Part, this));
    column->addWidget(new SecondaryLabel(
        tr("With this, the ring is there whenever you are: you need not think of starting it."),
        this));
    column->addWidget(new DesktopTick(DesktopTick::Service::Autostart, std::move(autostart), this));
}

} // namespace pomotide::ui
