// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/part_menu.h"

#include "ui/text/text.h"
#include "ui/widgets/verdicts.h"

#include <QActionGroup>

namespace pomotide::ui {

PartMenu::PartMenu(const core::DayPart& part, bool canStart, QWidget* parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("partMenu"));
    connect(this, &QMenu::aboutToHide, this, &QObject::deleteLater);
    if (part.pomodoro) {
        addVerdicts(part);
        if (part.kind != core::DayPart::Kind::Running) {
            addSeparator();
            addOpen(tr("Edit in History"));
        }
    } else if (part.kind == core::DayPart::Kind::Slot) {
        if (part.intention) {
            QAction* const start = addAction(tr("Start now"));
            start->setEnabled(canStart);
            connect(start, &QAction::triggered, this,
                    [this, intention = *part.intention] { emit wished(core::Start{intention}); });
        }
        addOpen(tr("Choose what the slots are for…"));
    }
}

void PartMenu::popup(const QPoint& point)
{
    isEmpty() ? deleteLater() : QMenu::popup(point);
}

void PartMenu::addVerdicts(const core::DayPart& part)
{
    auto* group = new QActionGroup(this);
    for (const core::Verdict verdict : kVerdicts) {
        QAction* const action = addAction(text::verdict(verdict));
        action->setCheckable(true);
        action->setChecked(part.verdict == verdict);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, pomodoro = *part.pomodoro, verdict] {
            emit wished(core::Evaluate{pomodoro, verdict});
        });
    }
}

void PartMenu::addOpen(const QString& name)
{
    connect(addAction(name), &QAction::triggered, this, &PartMenu::opened);
}

} // namespace pomotide::ui
