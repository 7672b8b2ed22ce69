// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/day_card.h"

#include "core/time/resolve.h"
#include "ui/style/weight.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_timeline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/titled_card.h"

#include <QPushButton>

namespace pomotide::ui {

namespace {

QString emptySentence(core::DayStage stage)
{
    return stage == core::DayStage::NoHours
               ? DayCard::tr("There are no work hours yet. With them the day has a plan, and the "
                             "ring calls you when they begin.")
               : DayCard::tr("Nothing is planned today: the day is yours.");
}

} // namespace

DayCard::DayCard(QWidget* parent)
    : QWidget(parent), m_card(new TitledCard(tr("The day"), this)),
      m_earlier(new QPushButton(m_card->card())), m_timeline(new DayTimeline(m_card->card())),
      m_empty(new SecondaryLabel({}, m_card->card())), m_plan(new QPushButton(m_card->card()))
{
    setObjectName(QStringLiteral("dayCard"));
    m_timeline->setObjectName(QStringLiteral("dayTimeline"));
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_plan->setObjectName(QStringLiteral("planDay"));
    setWeight(m_earlier, Weight::Quiet);
    build();
    connect(m_timeline, &DayTimeline::changeWished, this, &DayCard::changeWished);
    connect(m_timeline, &DayTimeline::reached, this,
            [this](const QRect& place) { emit reached(m_timeline, place); });
    connect(m_timeline, &DayTimeline::opened, this, &DayCard::opened);
    connect(m_timeline, &DayTimeline::menuWished, this, &DayCard::menuWished);
    connect(m_plan, &QPushButton::clicked, this, &DayCard::planWished);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        showDay();
    });
}

void DayCard::offer(const core::DayModel& day, core::DayStage stage, const core::Zone& zone)
{
    m_day = day;
    m_stage = stage;
    m_zone = &zone;
    showDay();
}

void DayCard::addBelow(QWidget* widget, Qt::Alignment alignment)
{
    m_card->column()->addWidget(widget, 0, alignment);
}

void DayCard::build()
{
    QVBoxLayout* const column = m_card->column();
    column->addWidget(m_empty);
    column->addWidget(m_plan, 0, Qt::AlignLeft);
    column->addWidget(m_earlier, 0, Qt::AlignLeft);
    column->addWidget(m_timeline);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void DayCard::showDay()
{
    const core::FoldedDay folded = core::withoutPast(m_day);
    const bool isEmpty = m_day.sessions.empty() && m_day.parts.empty();
    showEmpty(isEmpty);
    m_earlier->setVisible(folded.folded.has_value() && !isEmpty);
    if (folded.folded) {
        m_earlier->setText(m_isUnfolded ? tr("Hide what is over")
                                        : tr("Earlier: %1").arg(spanText(*m_zone, *folded.folded)));
    }
    m_timeline->offer(m_isUnfolded ? m_day : folded.day, *m_zone);
}

void DayCard::showEmpty(bool isEmpty)
{
    m_timeline->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_plan->setVisible(isEmpty);
    m_empty->setText(emptySentence(m_stage));
    m_plan->setText(m_stage == core::DayStage::NoHours ? tr("Set work hours…")
                                                       : tr("Plan a session…"));
}

} // namespace pomotide::ui
