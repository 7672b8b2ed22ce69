// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/upcoming_page.h"

#include "ui/pages/upcoming/slot_board.h"
#include "ui/pages/upcoming/two_weeks.h"
#include "ui/pages/upcoming/usual_week.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QTabBar>

namespace pomotide::ui {

namespace {

/// In pixels with a usual font. In wider columns, days would seem empty.
constexpr int kWidest = 2400;

} // namespace

UpcomingPage::UpcomingPage(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this))
{
    setObjectName(QStringLiteral("upcomingPage"));
    QVBoxLayout* column = scrollingPage(this, kWidest);
    QWidget* content = column->parentWidget();
    m_days = new TwoWeeks(bridge, log, content, content);
    m_week = new UsualWeek(bridge, log, content, content);
    m_slots = new SlotBoard(bridge, log, content);

    m_tabs->setObjectName(QStringLiteral("upcomingTabs"));
    m_tabs->setAccessibleName(tr("Upcoming"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setFocusProxy(m_tabs);
    m_tabs->addTab(tr("Coming days"));
    m_tabs->addTab(tr("Work hours"));
    m_tabs->addTab(tr("Slots"));

    column->addWidget(new Heading(tr("Upcoming"), Heading::Rank::Page, this));
    column->addWidget(m_tabs);
    column->addWidget(m_days, 1);
    column->addWidget(m_week, 1);
    column->addWidget(m_slots, 1);

    connect(m_days, &TwoWeeks::reported, this, &UpcomingPage::reported);
    connect(m_week, &UsualWeek::reported, this, &UpcomingPage::reported);
    connect(m_slots, &SlotBoard::fieldOpened, this, &UpcomingPage::fieldOpened);
    connect(m_tabs, &QTabBar::currentChanged, this, &UpcomingPage::showCurrentTab);
    connect(&bridge, &SessionBridge::stateChanged, this, &UpcomingPage::refresh);
    showCurrentTab();
}

void UpcomingPage::refresh()
{
    if (!isVisible()) {
        return;
    }
    switch (static_cast<Tab>(m_tabs->currentIndex())) {
    case Tab::TwoWeeks:
        m_days->refresh();
        break;
    case Tab::WorkHours:
        m_week->refresh();
        break;
    case Tab::Slots:
        m_slots->refresh();
        break;
    }
    orderTabs(this);
}

void UpcomingPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void UpcomingPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void UpcomingPage::showCurrentTab()
{
    const QWidget* const focus = QApplication::focusWidget();
    if (focus != nullptr && isAncestorOf(focus)) {
        m_tabs->setFocus(Qt::OtherFocusReason); // what has the focus may go
    }
    const auto tab = static_cast<Tab>(m_tabs->currentIndex());
    m_days->setVisible(tab == Tab::TwoWeeks);
    m_week->setVisible(tab == Tab::WorkHours);
    m_slots->setVisible(tab == Tab::Slots);
    refresh();
}

} // namespace pomotide::ui
