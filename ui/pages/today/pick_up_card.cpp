// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/pick_up_card.h"

#include "core/present/present_intention.h"
#include "ui/text/next_step_text.h"
#include "ui/text/shortened.h"
#include "ui/text/title_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/titled_card.h"

#include <QPushButton>

namespace pomotide::ui {

PickUpCard::PickUpCard(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_title(new ElidedLabel(this)),
      m_nextStep(new SecondaryLabel({}, this)), m_start(new QPushButton(this))
{
    setObjectName(QStringLiteral("pickUpCard"));
    m_start->setObjectName(QStringLiteral("pickUp"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto* card = new TitledCard(tr("Pick up again"), this);
    card->column()->addWidget(m_title);
    card->column()->addWidget(m_nextStep);
    card->column()->addWidget(m_start, 0, Qt::AlignLeft);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    connect(m_start, &QPushButton::clicked, this, &PickUpCard::start);
}

void PickUpCard::offer(const core::NowActions& actions)
{
    const core::Intention* const intention = core::pickUpOf(m_bridge.state());
    setVisible(intention != nullptr);
    if (intention == nullptr) {
        return;
    }
    m_intention = intention->id;
    m_isBreak = actions.canSkipBreak;
    const QString title = text::plainTitle(intention->title);
    m_title->setText(title);
    m_nextStep->setText(text::nextStep(text::oneLine(intention->nextStep)));
    m_start->setText(m_isBreak ? tr("Skip the break and start") : tr("Start this"));
    m_start->setAccessibleName(tr("%1: %2").arg(m_start->text(), title));
    m_start->setVisible(actions.canStart || actions.canSkipBreak);
}

void PickUpCard::start()
{
    std::vector<core::Command> commands;
    if (m_isBreak) {
        commands.emplace_back(core::SkipBreak{});
    }
    commands.emplace_back(core::Start{m_intention});
    emit startWished(commands);
}

} // namespace pomotide::ui
