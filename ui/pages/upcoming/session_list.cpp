// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/session_list.h"

#include "core/time/resolve.h"
#include "ui/pages/upcoming/session_row.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pomotide::ui {

namespace {

QString headingText(core::LocalDate date, core::LocalDate today)
{
    if (date == today) {
        return SessionList::tr("Today · %1").arg(dateText(date));
    }
    if (date == today + std::chrono::days(1)) {
        return SessionList::tr("Tomorrow · %1").arg(dateText(date));
    }
    return dateText(date);
}

} // namespace

SessionList::SessionList(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_column(new QVBoxLayout(this)),
      m_empty(new SecondaryLabel(
          tr("No sessions in the next 14 days: all this time is yours. Set work hours "
             "above, or add a single session."),
          this))
{
    setObjectName(QStringLiteral("sessionList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_empty);
    refresh();
}

void SessionList::refresh()
{
    const core::Zone& zone = m_bridge.zones().system();
    const core::Instant now = m_bridge.now();
    const auto sessions = core::upcomingSessions(m_bridge.state(), m_bridge.zones(), now);
    const core::LocalDate today = core::localDate(zone, now);

    removeGone(sessions);
    std::vector<core::LocalDate> dates;
    std::vector<SessionRow*> rows;
    int position = 0;
    for (const core::UpcomingSession& session : sessions) {
        const core::LocalDate date = core::localDate(zone, session.span.begin);
        if (dates.empty() || dates.back() != date) {
            dates.push_back(date);
            Heading* heading = headingOf(date);
            heading->setText(headingText(date, today));
            putAt(position++, heading);
        }
        SessionRow* row = rowOf(session);
        row->offer(session);
        putAt(position++, row);
        rows.push_back(row);
    }
    std::erase_if(m_days, [&](const Day& day) {
        const bool isGone = std::find(dates.begin(), dates.end(), day.date) == dates.end();
        if (isGone) {
            delete day.heading;
        }
        return isGone;
    });
    m_rows = rows;
    m_empty->setVisible(m_rows.empty());
}

SessionRow* SessionList::rowOf(const core::UpcomingSession& session)
{
    for (SessionRow* row : m_rows) {
        if (row->session().key == session.key) {
            return row;
        }
    }
    auto* row = new SessionRow(session, m_bridge, this);
    connect(row, &SessionRow::changeWished, this,
            [this, row](const core::Span& span) { askFor(row, span); });
    connect(row, &SessionRow::skipWished, this,
            [this, row] { change(row, core::SkipSession{row->session().key}); });
    connect(row, &SessionRow::restoreWished, this, [this, row] {
        change(row, core::ChangeSession{row->session().key, {}, {}});
    });
    return row;
}

Heading* SessionList::headingOf(core::LocalDate date)
{
    const auto known = std::find_if(m_days.begin(), m_days.end(),
                                    [date](const Day& day) { return day.date == date; });
    if (known != m_days.end()) {
        return known->heading;
    }
    auto* heading = new Heading({}, Heading::Rank::Group, this);
    m_days.push_back({date, heading});
    return heading;
}

void SessionList::removeGone(const std::vector<core::UpcomingSession>& sessions)
{
    std::erase_if(m_rows, [&](SessionRow* row) {
        const bool isGone =
            std::none_of(sessions.begin(), sessions.end(),
                         [row](const auto& session) { return session.key == row->session().key; });
        if (isGone) {
            // Its button may be the one being handled: delete it later.
            m_column->removeWidget(row);
            row->hide();
            row->deleteLater();
        }
        return isGone;
    });
}

void SessionList::putAt(int position, QWidget* widget)
{
    const QLayoutItem* item = m_column->itemAt(position);
    if (item == nullptr || item->widget() != widget) {
        m_column->removeWidget(widget);
        m_column->insertWidget(position, widget);
        widget->show();
    }
}

void SessionList::change(SessionRow* row, const core::Command& command)
{
    const Answer answer = m_log.ask(command);
    const bool isRowGone = std::find(m_rows.begin(), m_rows.end(), row) == m_rows.end();
    if (isRowGone) {
        return;
    }
    if (answer.isDone()) {
        row->accept();
        refresh();
    } else if (!answer.refusal.isEmpty()) {
        row->refuse(answer.refusal);
    }
}

void SessionList::askFor(SessionRow* row, const core::Span& span)
{
    const core::UpcomingSession& session = row->session();
    change(row, core::changeOf(session.key, session.planned, span));
}

} // namespace pomotide::ui
