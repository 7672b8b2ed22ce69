// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/upcoming_page.h"

#include "core/schedule/week.h"
#include "ui/pages/upcoming/session_adder.h"
#include "ui/pages/upcoming/session_list.h"
#include "ui/pages/upcoming/slot_list.h"
#include "ui/text/text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/week_editor.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace pomotide::ui {

UpcomingPage::UpcomingPage(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_slots(new SlotList(bridge, log, this)),
      m_week(new WeekEditor(this)), m_zone(new SecondaryLabel({}, this)),
      m_adder(new SessionAdder(bridge, log, this)), m_list(new SessionList(bridge, log, this)),
      m_add(new QPushButton(tr("&Add session…"), this))
{
    setObjectName(QStringLiteral("upcomingPage"));
    m_add->setObjectName(QStringLiteral("addSession"));
    build();
    connect(m_week, &WeekEditor::edited, this, &UpcomingPage::setHours);
    connect(m_add, &QPushButton::clicked, m_adder, &SessionAdder::propose);
    connect(m_adder, &SessionAdder::closed, m_add, [this] { m_add->setFocus(); });
    connect(&bridge, &SessionBridge::stateChanged, this, &UpcomingPage::refresh);
}

void UpcomingPage::refresh()
{
    if (!isVisible()) {
        return;
    }
    m_week->offer(core::weekOf(m_bridge.state().hours.rules));
    m_zone->setText(
        tr("Times are those of %1.").arg(zoneText(m_bridge.zones().system(), m_bridge.now())));
    m_list->refresh();
    m_slots->refresh();
    orderTabs(this);
}

void UpcomingPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void UpcomingPage::build()
{
    QVBoxLayout* column = scrollingPage(this);
    column->addWidget(new Heading(tr("Upcoming"), Heading::Rank::Page, this));
    addSlots(column);
    addHours(column);
    addSessions(column);
    column->addStretch(1);
}

void UpcomingPage::addSlots(QVBoxLayout* column)
{
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(new Heading(tr("Slots of this session"), Heading::Rank::Part, this));
    column->addWidget(m_slots);
}

void UpcomingPage::addHours(QVBoxLayout* column)
{
    column->addSpacing(fontMetrics().height());
    column->addWidget(new Heading(tr("Work hours"), Heading::Rank::Part, this));
    column->addWidget(
        new SecondaryLabel(tr("When would you like to be kept aware of time? The ring shows "
                              "during these hours only."),
                           this));
    column->addWidget(m_week);
    column->addWidget(m_zone);
}

void UpcomingPage::addSessions(QVBoxLayout* column)
{
    column->addSpacing(fontMetrics().height());
    auto* top = new QHBoxLayout;
    top->addWidget(new Heading(tr("The next 14 days"), Heading::Rank::Part, this), 1);
    top->addWidget(m_add);
    column->addLayout(top);
    column->addWidget(m_adder);
    column->addWidget(m_list);
}

void UpcomingPage::setHours(std::size_t weekday)
{
    const auto rules = core::rulesOf(m_week->week(), m_bridge.state().hours.rules);
    const Answer answer = m_log.ask(core::SetWorkHours{rules});
    if (answer.isDone()) {
        m_week->accept();
        refresh();
    } else if (!answer.refusal.isEmpty()) {
        m_week->refuse(weekday, answer.refusal);
    }
}

} // namespace pomotide::ui
