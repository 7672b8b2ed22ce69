// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/today_page.h"

#include "core/present/day_model.h"
#include "core/present/upcoming_model.h"
#include "core/time/resolve.h"
#include "ui/pages/today/awaiting_list.h"
#include "ui/pages/today/day_card.h"
#include "ui/pages/today/day_so_far.h"
#include "ui/pages/today/next_event_card.h"
#include "ui/pages/today/now_panel.h"
#include "ui/pages/today/part_menu.h"
#include "ui/pages/today/pick_up_card.h"
#include "ui/pages/today/summary_card.h"
#include "ui/style/measures.h"
#include "ui/style/weight.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_pair.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tab_order.h"

#include <QPushButton>
#include <QScrollArea>

namespace pomotide::ui {

TodayPage::TodayPage(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_area(scrollAreaOf(this)),
      m_columns(new ColumnPair(m_area)), m_title(new Heading({}, Heading::Rank::Page, m_columns)),
      m_now(new NowPanel(bridge, log, m_columns)), m_summary(new SummaryCard(m_columns)),
      m_awaiting(new AwaitingList(bridge, log, m_columns)),
      m_pickUp(new PickUpCard(bridge, m_columns)), m_day(new DayCard(m_columns)),
      m_message(new InlineMessage(m_columns)), m_endNow(new QPushButton(m_columns)),
      m_soFar(new DaySoFar(bridge, m_columns)), m_nextEvent(new NextEventCard(m_columns))
{
    setObjectName(QStringLiteral("todayPage"));
    m_endNow->setObjectName(QStringLiteral("endNow"));
    m_endNow->setToolTip(tr("Nothing prompts you after that; it can be undone"));
    setWeight(m_endNow, Weight::Quiet);
    setFocusProxy(m_now);
    build();
    connectAll();
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
    m_told.reset();
    refresh();
    QWidget::showEvent(event);
}

void TodayPage::build()
{
    using Column = ColumnPair::Column;
    m_day->addBelow(m_message);
    m_day->addBelow(m_endNow, Qt::AlignLeft);
    m_columns->add(m_title);
    m_columns->add(nowCard());
    m_columns->add(m_summary);
    m_columns->add(m_awaiting, Column::Narrow);
    m_columns->add(m_pickUp, Column::Narrow);
    m_columns->add(m_day);
    m_columns->add(m_soFar, Column::Narrow);
    m_columns->add(m_nextEvent, Column::Narrow);
    m_area->setWidget(m_columns);
    orderTabs(this);
}

QWidget* TodayPage::nowCard()
{
    auto* card = new Card(m_columns);
    card->column()->addWidget(m_now);
    return card;
}

void TodayPage::connectAll()
{
    connect(m_endNow, &QPushButton::clicked, this, &TodayPage::endNow);
    connect(m_day, &DayCard::changeWished, this, &TodayPage::changeSession);
    connect(m_day, &DayCard::planWished, this, &TodayPage::planWished);
    connect(m_day, &DayCard::reached, this, &TodayPage::scrollTo);
    connect(m_day, &DayCard::opened, this, &TodayPage::openPart);
    connect(m_day, &DayCard::menuWished, this, &TodayPage::showMenu);
    connect(m_pickUp, &PickUpCard::startWished, this, &TodayPage::ask);
    connect(m_summary, &SummaryCard::saveWished, this, &TodayPage::saveWished);
    connect(m_summary, &SummaryCard::said, this, &TodayPage::said);
    connect(m_columns, &ColumnPair::rearranged, this, [this] { orderTabs(this); });
    connect(m_awaiting, &AwaitingList::added, this, [this] { orderTabs(this); });
    connect(&m_bridge, &SessionBridge::stateChanged, this, &TodayPage::showState);
}

void TodayPage::showState()
{
    if (!isVisible()) {
        return;
    }
    const core::Instant now = m_bridge.now();
    const core::Zones& zones = m_bridge.zones();
    m_title->setText(asHeading(dateText(core::localDate(zones.system(), now))));
    m_awaiting->offer(m_bridge.nowActions().awaiting);
    m_pickUp->offer(m_bridge.nowActions());
    m_bridge.read([&](const core::State& state, const core::History& history) {
        showDay(core::dayModel(state, zones, history, now),
                core::daySummary(state, history, zones.system(), now));
    });
    showEarlyEnd();
}

void TodayPage::showDay(const core::DayModel& day, const core::DaySummary& summary)
{
    const core::State& state = m_bridge.state();
    const core::NowModel now = m_bridge.nowModel();
    const core::DayStage stage = core::dayStageOf(state);
    const bool isDone = core::isDayDone(stage, now.kind) && summary.pomodoros > 0;
    m_now->offer(m_bridge.nowActions(), isDone);
    announcePhase(now);
    m_summary->setVisible(isDone);
    if (isDone) {
        m_summary->offer(summary, state.settings.points);
    }
    m_day->offer(day, stage, m_bridge.zones().system());
    m_soFar->offer(now, summary);
    m_nextEvent->offer(day, m_bridge.zones().system());
}

void TodayPage::announcePhase(const core::NowModel& now)
{
    if (m_told && *m_told != now.kind) {
        announce(*this, text::summary(now, m_bridge.now(), m_bridge.zones().system()));
    }
    m_told = now.kind;
}

void TodayPage::showEarlyEnd()
{
    const auto early = core::earlyEnd(m_day->day());
    m_endNow->setVisible(early.has_value());
    if (early) {
        const core::Zone& zone = m_bridge.zones().system();
        m_endNow->setText(tr("End the session now, not at %1")
                              .arg(timeText(timeOfDay(core::localTime(zone, early->planned)))));
    }
}

void TodayPage::endNow()
{
    core::DayModel day = m_day->day();
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

void TodayPage::openPart(const core::DayPart& part)
{
    if (part.kind == core::DayPart::Kind::Running) {
        m_now->setFocus();
        m_area->ensureWidgetVisible(m_now);
    } else if (part.pomodoro) {
        emit entryWished(part);
    } else if (part.kind == core::DayPart::Kind::Slot) {
        emit slotsWished();
    }
}

void TodayPage::showMenu(const core::DayPart& part, const QPoint& point)
{
    auto* menu = new PartMenu(part, m_bridge.nowActions().canStart, this);
    connect(menu, &PartMenu::wished, this,
            [this](const core::Command& command) { ask({command}); });
    connect(menu, &PartMenu::opened, this, [this, part] { openPart(part); });
    menu->popup(point);
}

void TodayPage::scrollTo(const QWidget* widget, const QRect& place)
{
    const QPoint centre = widget->mapTo(m_columns, place.center());
    const int around = gap(Gap::Wide, fontMetrics());
    m_area->ensureVisible(centre.x(), centre.y(), 0, place.height() / 2 + around);
}

} // namespace pomotide::ui
