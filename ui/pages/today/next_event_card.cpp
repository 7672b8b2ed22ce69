// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/next_event_card.h"

#include "core/present/now_model.h"
#include "ui/text/text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/titled_card.h"

namespace pomotide::ui {

NextEventCard::NextEventCard(QWidget* parent)
    : QWidget(parent), m_times(new Heading({}, Heading::Rank::Group, this)),
      m_left(new SecondaryLabel({}, this))
{
    setObjectName(QStringLiteral("nextEventCard"));
    m_times->setContentsMargins(0, 0, 0, 0);
    auto* card = new TitledCard(tr("Next fixed thing"), this);
    card->column()->addWidget(m_times);
    card->column()->addWidget(m_left);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
}

void NextEventCard::offer(const core::DayModel& day, const core::Zone& zone)
{
    const auto next = core::nextEventIn(day);
    setVisible(next.has_value());
    if (next) {
        m_times->setText(tr("Appointment %1").arg(spanText(zone, *next)));
        m_left->setText(tr("in %1").arg(text::minutes(core::minutesBetween(day.now, next->begin))));
    }
}

} // namespace pomotide::ui
