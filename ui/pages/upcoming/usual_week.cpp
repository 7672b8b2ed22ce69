// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/usual_week.h"

#include "core/schedule/week.h"
#include "ui/pages/upcoming/calendar_editor.h"
#include "ui/pages/upcoming/calendar_view.h"
#include "ui/text/week.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/week_editor.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr int kWeekdays = 7;

/// Height of the calendar in line heights if the rows are below it.
constexpr int kHeight = 24;

} // namespace

UsualWeek::UsualWeek(SessionBridge& bridge, EditLog& log, QWidget* page, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log),
      m_calendar(new CalendarEditor(bridge, log, page, this)), m_rows(new WeekEditor(this)),
      m_zone(new SecondaryLabel({}, this)), m_both(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(QStringLiteral("usualWeek"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new SecondaryLabel(tr("When would you like to be kept aware of time? The ring shows "
                              "during these hours only."),
                           this));
    column->addLayout(m_both, 1);
    m_both->addWidget(m_calendar, 1);
    m_both->addWidget(m_rows, 0, Qt::AlignTop);
    m_both->setSpacing(fontMetrics().height());
    column->addWidget(m_zone);
    connect(m_calendar, &CalendarEditor::reported, this, &UsualWeek::reported);
    connect(m_rows, &WeekEditor::edited, this, &UsualWeek::setHours);
}

void UsualWeek::refresh()
{
    const core::Week week = core::weekOf(m_bridge.state().hours.rules);
    const std::size_t first = firstOfWeek().c_encoding();
    m_calendar->offer(core::calendarOf(week, first));
    m_rows->offer(week);
    m_zone->setText(
        tr("Times are those of %1.").arg(zoneText(m_bridge.zones().system(), m_bridge.now())));
    arrange(); // the rows may be wider
}

void UsualWeek::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Puts the rows beside the calendar if it then has room for its times, or below it.
void UsualWeek::arrange()
{
    const int line = fontMetrics().height();
    const int rows = std::min(m_rows->sizeHint().width(), m_rows->maximumWidth());
    const int calendar = m_calendar->view()->leastWidth(kWeekdays) + 2 * line; // and its card
    const bool isWide = width() >= rows + m_both->spacing() + calendar;
    m_both->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_calendar->setMinimumHeight(isWide ? 0 : kHeight * line); // the page scrolls anyway
}

void UsualWeek::setHours(std::size_t weekday)
{
    const auto rules = core::rulesOf(m_rows->week(), m_bridge.state().hours.rules);
    const Answer answer = m_log.ask(core::SetWorkHours{rules});
    if (answer.isDone()) {
        m_rows->accept();
        refresh();
    } else if (!answer.refusal.isEmpty()) {
        m_rows->refuse(weekday, answer.refusal);
    }
}

} // namespace pomotide::ui
