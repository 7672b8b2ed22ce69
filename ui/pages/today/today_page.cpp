// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/today_page.h"

#include "core/present/day_model.h"
#include "core/present/upcoming_model.h"
#include "core/time/resolve.h"
#include "ui/pages/today/awaiting_list.h"
#include "ui/pages/today/figures_row.h"
#include "ui/pages/today/now_panel.h"
#include "ui/pages/today/points_breakdown.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/widgets/day_strip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"

#include <QPushButton>

namespace pomotide::ui {

TodayPage::TodayPage(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log),
      m_title(new Heading({}, Heading::Rank::Part, this)), m_now(new NowPanel(bridge, log, this)),
      m_strip(new DayStrip(DayPicture::Form::Full, this)), m_message(new InlineMessage(this)),
      m_endNow(new QPushButton(this)), m_figures(new FiguresRow(this)),
      m_breakdown(new PointsBreakdown(bridge, this)),
      m_awaiting(new AwaitingList(bridge, log, this))
{
    setObjectName(QStringLiteral("todayPage"));
    m_strip->setObjectName(QStringLiteral("dayStrip"));
    m_endNow->setObjectName(QStringLiteral("endNow"));
    m_endNow->setToolTip(tr("Nothing prompts you after that; it can be undone"));
    setFocusProxy(m_now);
    build();
    connect(m_endNow, &QPushButton::clicked, this, &TodayPage::endNow);
    connect(m_strip, &DayStrip::changeWished, this, &TodayPage::changeSession);
    connect(&bridge, &SessionBridge::stateChanged, this, &TodayPage::showState);
}

void TodayPage::refresh()
{
    m_awaiting->tidy();
    showState();
}

void TodayPage::beginNextStep()
{
    showState();
    m_now->beginNextStep();
}

void TodayPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void TodayPage::build()
{
    QVBoxLayout* column = scrollingPage(this);
    const int gap = fontMetrics().height() / 2;
    column->addWidget(m_title);
    column->addWidget(m_now);
    column->addSpacing(gap);
    column->addWidget(m_strip);
    column->addWidget(m_message);
    column->addWidget(m_endNow, 0, Qt::AlignLeft);
    column->addSpacing(gap);
    column->addWidget(m_figures);
    column->addWidget(m_breakdown);
    column->addSpacing(gap);
    column->addWidget(m_awaiting);
    column->addStretch(1);
}

void TodayPage::showState()
{
    if (!isVisible()) {
        return;
    }
    const core::Instant now = m_bridge.now();
    const core::Zones& zones = m_bridge.zones();
    m_title->setText(tr("Today · %1").arg(dateText(core::localDate(zones.system(), now))));
    m_figures->offer(m_bridge.nowModel(), now, zones.system());
    m_breakdown->refresh();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_figures, m_breakdown}) {
        part->setVisible(m_bridge.state().settings.points);
    }
    m_now->offer(m_bridge.nowActions());
    m_awaiting->offer(m_bridge.nowActions().awaiting);
    m_bridge.read([&](const core::State& state, const core::History& history) {
        m_strip->offer(core::dayModel(state, zones, history, now), zones.system());
    });
    showEarlyEnd();
}

void TodayPage::showEarlyEnd()
{
    const auto early = core::earlyEnd(m_strip->day());
    m_endNow->setVisible(early.has_value());
    if (early) {
        const core::Zone& zone = m_bridge.zones().system();
        m_endNow->setText(tr("&End the session now, not at %1")
                              .arg(timeText(timeOfDay(core::localTime(zone, early->planned)))));
    }
}

void TodayPage::endNow()
{
    core::DayModel day = m_strip->day();
    day.now = m_bridge.now();
    const auto early = core::earlyEnd(day);
    if (early) {
        ask(std::vector<core::Command>(early->changes.begin(), early->changes.end()));
    }
}

void TodayPage::changeSession(const core::DaySession& session, const core::Span& span)
{
    ask({core::changeOf(*session.key, session.planned, span)});
}

void TodayPage::ask(const std::vector<core::Command>& changes)
{
    m_message->say(m_log.ask(changes).refusal);
}

} // namespace pomotide::ui
