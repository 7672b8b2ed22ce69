// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/day_so_far.h"

#include "ui/pages/today/points_bar.h"
#include "ui/pages/today/points_breakdown.h"
#include "ui/text/points_text.h"
#include "ui/text/summary_text.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/titled_card.h"

namespace pomotide::ui {

DaySoFar::DaySoFar(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_card(new TitledCard(tr("Today so far"), this)),
      m_bar(new PointsBar(m_card->card())),
      m_earned(new Heading({}, Heading::Rank::Part, m_card->card())),
      m_possible(new SecondaryLabel({}, m_card->card())),
      m_loss(new SecondaryLabel({}, m_card->card())),
      m_times(new SecondaryLabel({}, m_card->card())),
      m_breakdown(new PointsBreakdown(bridge, m_card->card()))
{
    setObjectName(QStringLiteral("daySoFar"));
    m_earned->setObjectName(QStringLiteral("earned"));
    m_possible->setObjectName(QStringLiteral("possible"));
    m_loss->setObjectName(QStringLiteral("nextLoss"));
    m_times->setObjectName(QStringLiteral("times"));
    build();
}

void DaySoFar::offer(const core::NowModel& now, const core::DaySummary& summary)
{
    const bool hasPoints = m_bridge.state().settings.points;
    const bool hasScore = hasPoints && now.score && !now.isFirst;
    const bool hasWork = summary.pomodoros > 0;
    setVisible(hasScore || hasWork);
    m_times->setText(text::timesOf(summary));
    m_times->setVisible(hasWork);
    m_bar->setVisible(hasScore);
    m_earned->setVisible(hasPoints && (hasScore || hasWork));
    m_possible->setVisible(hasScore);
    m_loss->setVisible(hasScore);
    m_breakdown->setVisible(hasPoints);
    if (isHidden()) {
        return;
    }
    showPoints(now, summary);
    m_breakdown->refresh();
}

void DaySoFar::build()
{
    QVBoxLayout* const column = m_card->column();
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_bar, m_earned, m_possible,
                                                                 m_loss, m_times, m_breakdown}) {
        column->addWidget(widget);
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void DaySoFar::showPoints(const core::NowModel& now, const core::DaySummary& summary)
{
    m_earned->setText(text::pointsOf(now.score ? now.score->earned : summary.points));
    if (now.score) {
        m_bar->offer(core::scoreRing(*now.score));
        m_possible->setText(text::pointsToCome(now.score->possible));
        m_loss->setText(text::lossSentence(now, m_bridge.now(), m_bridge.zones().system()));
        if (m_loss->text().isEmpty()) {
            m_loss->hide();
        }
    }
}

} // namespace pomotide::ui
